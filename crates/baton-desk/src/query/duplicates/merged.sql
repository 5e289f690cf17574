SELECT id, merged_into FROM contact WHERE merged_into IS NOT NULL
