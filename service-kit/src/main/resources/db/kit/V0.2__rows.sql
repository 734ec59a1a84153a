-- Who a transaction belongs to, and what it may see of the promises' tables. Without a context: nothing.

create function row_reach() returns text language sql stable parallel safe
    return nullif(current_setting('early_help.reach', true), '');
comment on function row_reach() is
    'How far this transaction sees, in the service''s own words; ''system'' is the service itself. Null: no context, no rows.';

create function row_agency() returns text language sql stable parallel safe
    return nullif(current_setting('early_help.agency', true), '');
comment on function row_agency() is 'The agency of whoever this transaction belongs to, or null.';

create function row_subject() returns text language sql stable parallel safe
    return nullif(current_setting('early_help.subject', true), '');
comment on function row_subject() is 'The subject of whoever this transaction belongs to, or null.';

alter table outbox enable row level security;
alter table outbox force row level security;
create policy anybody_publishes on outbox for insert with check (row_reach() is not null);
create policy the_service_relays on outbox using (row_reach() = 'system');

alter table inbox enable row level security;
alter table inbox force row level security;
create policy the_service_applies on inbox using (row_reach() = 'system');

alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy to_each_their_own on idempotency using (caller = row_subject()) with check (caller = row_subject());
create policy the_service_forgets on idempotency using (row_reach() = 'system');

alter table access_audit enable row level security;
alter table access_audit force row level security;
create policy everybody_in_their_own_name on access_audit for insert
    with check (subject = row_subject() or row_reach() = 'system');
