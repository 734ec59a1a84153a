create table note (
    id      uuid primary key,
    agency  text   not null,
    text    text   not null,
    version bigint not null
);
alter table note enable row level security;
alter table note force row level security;
create policy of_ones_own_agency on note using (row_reach() = 'agency' and agency = row_agency());
create policy the_service on note using (row_reach() = 'system');
grant select, insert, update on note to ${app_role};
