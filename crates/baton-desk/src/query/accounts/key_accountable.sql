(
    coalesce(
        (
            SELECT person.name FROM responsibility JOIN person ON person.id = responsibility.person
            WHERE responsibility.account = account.id AND role = 'accountable' AND until_at IS NULL
            LIMIT 1
        ),
        {last}
    ) || char(9) || account.name
)
