-- The memory of an answer travels with the writes that it remembers, so that a first request asks nothing beforehand.

create function remember_answer(caller text, key text, fingerprint text, status int, location text, etag text,
                                body text, answered_at timestamptz) returns void
    language plpgsql as $$
begin
    -- the same lock that the first request of this caller and key holds until it commits
    if not pg_try_advisory_xact_lock(hashtextextended(caller || ' ' || key, 7)) then
        raise exception using errcode = 'EH409', message = 'a request with this key is still running';
    end if;
    insert into idempotency values (caller, key, fingerprint, status, location, etag, body, answered_at)
        on conflict do nothing;
    if not found then
        raise exception using errcode = 'EH208', message = 'this key has been answered before';
    end if;
end $$;
comment on function remember_answer is 'Fails with EH409 while another request holds the key, with EH208 when it is taken.';
