DROP TABLE IF EXISTS search_index;
DROP TABLE IF EXISTS search_document;
DROP TABLE IF EXISTS search_state;
