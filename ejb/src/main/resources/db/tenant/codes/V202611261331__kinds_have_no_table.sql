-- What was in it is in code_list_entry by now.
DROP TABLE IF EXISTS session_kind;
