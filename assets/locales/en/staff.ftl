# Colleagues and their roles.

staff-role-owner = owner
staff-role-staff = staff
staff-role-viewer = viewer
