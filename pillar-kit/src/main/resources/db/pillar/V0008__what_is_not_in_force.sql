-- Few statements are not in force; what contradicts a figure is found from them, not from every figure.
create index statement_not_in_force on statement (key_id) where not in_force;
