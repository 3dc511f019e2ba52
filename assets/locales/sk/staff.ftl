# Kolegovia a ich roly.

staff-role-owner = vlastník
staff-role-staff = pracovník
staff-role-viewer = nahliadajúci
