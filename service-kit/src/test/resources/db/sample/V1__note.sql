create table note (
    id      uuid primary key,
    agency  text   not null,
    text    text   not null,
    version bigint not null
);
grant select, insert, update on note to ${app_role};
