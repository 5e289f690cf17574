-- How many documents are noted, how many rows the index has, and how many rows of it nobody noted.
SELECT
    (SELECT count(*) FROM search_document),
    (SELECT count(*) FROM search_index_docsize),
    (SELECT count(*) FROM search_index_docsize WHERE id NOT IN (SELECT place FROM search_document))
