-- A repeated answer shows the same people again, and that is a look as well: so it is remembered whose data it showed.

alter table idempotency add column about uuid[] not null default '{}';

drop function remember_answer(text, text, text, int, text, text, text, timestamptz);

create function remember_answer(caller text, key text, fingerprint text, status int, location text, etag text,
                                body text, about uuid[], answered_at timestamptz) returns void
    language plpgsql as $$
begin
    -- the same lock that the first request of this caller and key holds until it commits
    if not pg_try_advisory_xact_lock(hashtextextended(caller || ' ' || key, 7)) then
        raise exception using errcode = 'EH409', message = 'a request with this key is still running';
    end if;
    insert into idempotency values (caller, key, fingerprint, status, location, etag, body, answered_at, about)
        on conflict do nothing;
    if not found then
        raise exception using errcode = 'EH208', message = 'this key has been answered before';
    end if;
end $$;
comment on function remember_answer is 'Fails with EH409 while another request holds the key, with EH208 when it is taken.';
