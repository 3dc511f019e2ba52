//! Files in and out: CSV, vCard; import plans
