-- Which policy packs this service has worked under. The packs themselves are files; decisions name their version.

create table policy_pack (
    id             text        not null,
    version        text        not null,
    content_hash   text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    effective_from date        not null,
    loaded_at      timestamptz not null,
    primary key (version)
);
comment on table policy_pack is 'Every version of a policy pack ever loaded here; the same version never has other content.';

grant select, insert on policy_pack to ${app_role};
