-- Words of entries, folded by the program (accents, ligatures, case), by order of entry.

create virtual table complaint_search using fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

create virtual table remark_search using fts5(
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
