-- a list that says when a group was verified is believed, also where that is long before it came here (GF-5)
update finder_entry set trusted_from = verified_on where verified_on < trusted_from;
