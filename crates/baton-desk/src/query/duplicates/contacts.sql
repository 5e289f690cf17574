SELECT body FROM contact WHERE merged_into IS NULL ORDER BY id
