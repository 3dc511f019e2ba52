//! Every use case as a plain function, with its request and view types, error codes and the command list
