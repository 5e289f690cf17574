-- Contacts that turned out to be another one, and the list of all the others by name.
ALTER TABLE contact ADD COLUMN
    merged_into TEXT AS (body ->> 'merged_into') VIRTUAL REFERENCES contact DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX contact_by_name ON contact (name, id) WHERE merged_into IS NULL;
CREATE INDEX contact_by_merged ON contact (merged_into) WHERE merged_into IS NOT NULL;
