-- The access audit says why, can be asked, and is sealed in blocks of finished transactions (ADR 0011).

alter table access_audit
    add column purpose text   not null default 'not-stated',
    add column marks   text[] not null default '{}',
    add column era     bigint not null default ((pg_control_system()).system_identifier),
    add column tx      bigint not null default (pg_current_xact_id()::text::bigint);
comment on table access_audit is
    'Who looked at what, why and when, and who was turned away; never changed, never deleted. subject is the person who looked, about are ids of records: erasing a person leaves both.';
comment on column access_audit.era is 'The system identifier of the cluster that counted tx: a restore elsewhere begins a new era.';
comment on column access_audit.tx is 'The transaction that wrote this; once it is finished, a seal covers it.';

create index access_audit_tx on access_audit (era, tx);
create index access_audit_subject on access_audit (subject, at, id);
create index access_audit_marked on access_audit (at, id) where cardinality(marks) > 0;

create table audit_seal (
    number    bigint primary key,
    era       bigint      not null,
    from_tx   bigint      not null,
    to_tx     bigint      not null,
    rows      bigint      not null,
    content   text        not null,
    previous  text        not null,
    sealed_at timestamptz not null,
    hash      text        not null
);
comment on table audit_seal is 'The chain over the access audit: each seal covers a block of records and the seal before; no personal data.';
create index audit_seal_era on audit_seal (era, to_tx);

create table audit_about (
    about uuid,
    at    timestamptz,
    look  uuid,
    primary key (about, at, look)
);
comment on table audit_about is 'Whose data each sealed record is about, one row each: an index that row security lets a question use. Written by the sealer, so that nobody who looks waits for it.';

-- Not era and tx: which block a record belongs to is for the database to say.
revoke insert on access_audit from ${app_role};
grant insert (id, at, subject, agency, roles, operation, purpose, outcome, marks, about, request_id)
    on access_audit to ${app_role};
grant select on access_audit to ${app_role};
grant select, insert on audit_seal, audit_about to ${app_role};

create policy the_auditor_asks on access_audit for select using (row_reach() in ('system', 'auditor'));

alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy the_service_seals on audit_seal for insert with check (row_reach() = 'system');
create policy the_auditor_reads on audit_seal for select using (row_reach() in ('system', 'auditor'));

alter table audit_about enable row level security;
alter table audit_about force row level security;
create policy the_service_seals on audit_about for insert with check (row_reach() = 'system');
create policy the_auditor_reads on audit_about for select using (row_reach() in ('system', 'auditor'));
