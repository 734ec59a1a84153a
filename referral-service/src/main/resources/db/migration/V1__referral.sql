-- Somebody asks for help. The tables belong to the owner; the application may do what the desks need and no more.

create table family (
    id         uuid primary key,
    created_at timestamptz not null
);
comment on table family is 'A family id, which every event is keyed by; locked by whoever publishes an event of the family.';

create table referral (
    id              uuid primary key,
    reference       text        not null unique,
    family_id       uuid        not null references family,
    agency          text,
    agency_kind     text,
    submitted_by    text        not null,
    source          text        not null,
    received_at     timestamptz not null,
    decision_due_at timestamptz not null,
    answer_due_at   timestamptz not null,
    area            text,
    team            text,
    rural           boolean,
    pilot_area      text,
    safety_concern  boolean     not null,
    status          text        not null check (status in ('received', 'in-triage', 'waiting-for-referrer',
                                                           'held-for-forum', 'decided', 'answered', 'withdrawn')),
    taken_by        text,
    answered_at     timestamptz,
    postcode        text,
    version         bigint      not null,
    form            jsonb       not null
);
comment on column referral.form is 'What the referrer wrote, as it was sent; never changed.';
comment on column referral.agency is 'Code in the directory; null for a family or individual with no agency.';
comment on column referral.postcode is 'Of the address, in its one spelling; only for searching.';

create index referral_of_family on referral (family_id);
create index referral_of_agency on referral (agency, received_at, id);
create index referral_of_submitter on referral (submitted_by, received_at, id);
create index referral_by_arrival on referral (received_at, id);
create index referral_by_status on referral (status, received_at, id);
create index referral_by_postcode on referral (postcode) where postcode is not null;
-- Few referrals are open at a time, so that these two stay small for ever.
create index referral_to_decide on referral (decision_due_at, id)
    where status in ('received', 'in-triage', 'waiting-for-referrer', 'held-for-forum');
create index referral_to_answer on referral (answer_due_at, id) where answered_at is null;

create table referral_child (
    id            uuid primary key,
    referral_id   uuid   not null references referral,
    position      int    not null,
    display_name  text   not null,
    name_words    text[] not null,
    date_of_birth date,
    upn           text,
    nhs_number    text,
    unique (referral_id, position)
);
comment on table referral_child is 'What a child is found by; everything else about the child stands in the form.';
comment on column referral_child.name_words is 'Every word of every name, in small letters without accents.';

create index referral_child_by_name on referral_child using gin (name_words);
create index referral_child_by_birth on referral_child (date_of_birth) where date_of_birth is not null;
create index referral_child_by_upn on referral_child (upn) where upn is not null;
create index referral_child_by_nhs_number on referral_child (nhs_number) where nhs_number is not null;

create table referral_information (
    id          uuid primary key,
    referral_id uuid        not null references referral,
    given_by    text        not null,
    agency      text,
    given_at    timestamptz not null,
    text        text        not null
);
create index referral_information_of_referral on referral_information (referral_id, given_at, id);

create table referral_question (
    id          uuid primary key,
    referral_id uuid        not null references referral,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz,
    text        text        not null,
    answered_at timestamptz
);
create index referral_question_of_referral on referral_question (referral_id, asked_at, id);

create table draft (
    id         uuid primary key,
    author     text        not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version    bigint      not null,
    form       jsonb       not null
);
comment on table draft is 'Half-written referrals; each is its author''s alone.';
create index draft_of_author on draft (author, id);

grant select, insert, update on family, referral, referral_question to ${app_role};
grant select, insert on referral_child, referral_information to ${app_role};
grant select, insert, update, delete on draft to ${app_role};
