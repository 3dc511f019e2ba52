# Rules and registers: a screen whose tabs belong to the rooms.

privacy-title = Privacy
privacy-sub = What we may hold about people, who receives it, how long we keep it and what became of it.
privacy-tabs = Parts of privacy
