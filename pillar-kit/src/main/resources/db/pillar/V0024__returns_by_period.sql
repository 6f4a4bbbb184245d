-- Who returned a form for a period is asked with every look at the overview.
create index form_return_of_period on form_return (form, period) include (org_unit, state, received_on);
