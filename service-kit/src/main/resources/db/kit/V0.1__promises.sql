-- The tables behind the promises. They belong to the owner; the application may only do what each promise needs.

create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    topic       text        not null,
    type        text        not null,
    key         uuid        not null,
    occurred_at timestamptz not null,
    payload     text        not null
);
comment on table outbox is 'Events that wait for the broker; a row is deleted once the broker has acknowledged it.';

create table inbox (
    listener   text        not null,
    event_id   uuid        not null,
    applied_at timestamptz not null,
    primary key (listener, event_id)
);
comment on table inbox is 'Events that were applied here, so that none is applied twice.';

create table idempotency (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int         not null,
    location    text,
    etag        text,
    body        text,
    answered_at timestamptz not null,
    primary key (caller, key)
);
comment on table idempotency is 'The first answer that each caller got for each key; no personal data.';

create table access_audit (
    id         uuid primary key,
    at         timestamptz not null,
    subject    text        not null,
    agency     text        not null,
    roles      text[]      not null,
    operation  text        not null,
    outcome    text        not null,
    about      uuid[]      not null,
    request_id uuid        not null
);
comment on table access_audit is 'Who looked at what, when, and who was turned away; never changed, never deleted.';

grant select, insert, delete on outbox to ${app_role};
grant select, insert, delete on inbox to ${app_role};
grant select, insert, delete on idempotency to ${app_role};
grant insert on access_audit to ${app_role};
