-- Names are folded for search as everywhere: U+00F0 is a d too, and any blanks are one blank.
update org_unit
   set search = regexp_replace(replace(search, U&'\00F0', 'd'), U&'[\\s\00A0\202F]+', ' ', 'g')
 where search ~ U&'\00F0|[\\s\00A0\202F]{2}|[\00A0\202F]';
