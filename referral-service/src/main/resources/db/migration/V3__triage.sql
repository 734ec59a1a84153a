-- What was decided, what the forum said, what could not be offered, and what the referrer was told.

create table decision (
    id                 uuid primary key,
    referral_id        uuid        not null references referral (id),
    family_id          uuid        not null,
    level_of_need      text,
    outcome            text        not null,
    destination        text,
    reasons            text,
    family_extent      text,
    family_description text,
    next_steps         jsonb       not null,
    eha_required       boolean     not null,
    departures         jsonb       not null,
    picture            jsonb       not null,
    policy_version     text        not null,
    decided_by         text        not null,
    decided_for        text        not null,
    decided_at         timestamptz not null,
    supersedes         uuid unique references decision (id)
);
comment on table decision is 'One row per decision; never changed. A later one supersedes an earlier one, which stays.';
comment on column decision.family_id is 'The family at the time of the decision; the referral may be linked to another later.';
create unique index decision_first on decision (referral_id) where supersedes is null;
create index decision_of_referral on decision (referral_id, decided_at);

create table unmet_need (
    id              uuid primary key,
    referral_id     uuid        not null references referral (id),
    family_id       uuid        not null,
    decision_id     uuid        not null references decision (id),
    need            text        not null,
    missing         text        not null,
    offered_instead text,
    area            text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null
);
comment on table unmet_need is 'Needs for which nothing is available (R128).';
create index unmet_need_latest on unmet_need (recorded_at desc, id desc);

create table forum (
    id      uuid primary key,
    name    text        not null,
    held_at timestamptz not null,
    area    text,
    version bigint      not null
);
comment on table forum is 'A meeting of the allocation forum (R122, R123).';
create index forum_latest on forum (held_at desc, id desc);

create table forum_item (
    forum_id    uuid        not null references forum (id),
    referral_id uuid        not null references referral (id),
    question    text        not null,
    added_at    timestamptz not null,
    conclusion  text,
    recommended text,
    note        text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (forum_id, referral_id)
);
comment on table forum_item is 'The agenda of a forum, and what became of each referral on it.';
create index forum_item_of_referral on forum_item (referral_id);

create table answer (
    id          uuid primary key,
    referral_id uuid        not null references referral (id),
    decision_id uuid unique references decision (id),
    due_at      timestamptz not null,
    to_referrer text        not null,
    to_family   text        not null,
    next_steps  jsonb       not null,
    given_by    text,
    given_at    timestamptz,
    replaced_at timestamptz
);
comment on table answer is 'The answer that every referral gets (R111). Until given_at is set it is owed, and its words are a suggestion. Without a decision it answers a withdrawal.';
create unique index answer_in_force on answer (referral_id) where replaced_at is null;

create table answer_delivery (
    id           uuid primary key,
    answer_id    uuid        not null references answer (id),
    channel      text        not null,
    delivered_at timestamptz not null,
    recorded_by  text        not null
);
comment on table answer_delivery is 'Each time that an answer reached somebody; the first one counts.';
create index answer_delivery_of_answer on answer_delivery (answer_id, delivered_at);

create table milestone (
    id          uuid primary key,
    referral_id uuid not null references referral (id),
    code        text not null,
    words       text not null,
    happened_on date not null
);
comment on table milestone is 'What happened later and concerns the referrer, in words for the referrer.';
create index milestone_of_referral on milestone (referral_id, happened_on);

create table overdue_announcement (
    referral_id  uuid        not null references referral (id),
    kind         text        not null,
    due_at       timestamptz not null,
    announced_at timestamptz not null,
    primary key (referral_id, kind, due_at)
);
comment on table overdue_announcement is 'Missed deadlines that the world was told of, so that each is told once.';

grant select, insert on decision to ${app_role};
grant select, insert on unmet_need to ${app_role};
grant select, insert, update (version) on forum to ${app_role};
grant select, insert, update on forum_item to ${app_role};
grant select, insert, update on answer to ${app_role};
grant select, insert on answer_delivery to ${app_role};
grant select, insert on milestone to ${app_role};
grant select, insert on overdue_announcement to ${app_role};
