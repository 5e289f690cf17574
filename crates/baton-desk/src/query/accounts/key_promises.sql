(printf('%06d', {open_promises}) || name)
