-- The net below the one decision in ReferralAccess: a transaction sees the rows that its caller may see, and without a
-- context none. ADR 0010 says how. What the reach of a caller is called stands in ReferralRowScope.

create function hidden_families() returns uuid[] language sql stable parallel safe security definer
    set search_path = pg_catalog, pg_temp
    return array[]::uuid[];
comment on function hidden_families() is
    'The families that whoever this transaction belongs to must not meet, whatever their reach; as (select hidden_families()) it is asked once per query.';

-- Forced: the owner is no exception. A later migration that touches rows begins with
-- select set_config('early_help.reach', 'system', true).
do $$
declare guarded text;
begin
    foreach guarded in array array['family', 'referral', 'referral_child', 'referral_information', 'referral_question',
        'draft', 'policy_pack', 'decision', 'unmet_need', 'forum', 'forum_item', 'answer', 'answer_delivery',
        'milestone', 'overdue_announcement']
    loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy the_service_itself on %I using (row_reach() = ''system'')', guarded);
    end loop;
end $$;

create policy within_reach on referral using (
    row_reach() = 'everything'
    or row_reach() = 'agency' and agency = row_agency()
    or row_reach() = 'submitter' and submitted_by = row_subject());
create policy not_hidden on referral as restrictive for select
    using (row_reach() = 'system' or family_id <> all ((select hidden_families())::uuid[]));
create policy not_into_a_hidden_family on referral as restrictive for update using (true)
    with check (row_reach() = 'system' or family_id <> all ((select hidden_families())::uuid[]));

-- Everybody may begin a family with a referral; to meet one takes a referral of it, or the front door.
create policy begun_by_anybody on family for insert with check (row_reach() is not null);
create policy met_by_the_front_door on family
    using (row_reach() = 'everything' and id <> all ((select hidden_families())::uuid[]));
create policy met_through_a_referral on family for select
    using (exists (select 1 from referral r where r.family_id = family.id));
create policy held_through_a_referral on family for update
    using (exists (select 1 from referral r where r.family_id = family.id));

-- What belongs to a referral is seen by whoever sees the referral. While no family is hidden, the front door need not
-- look the referral up for each row.
create policy through_the_referral on referral_child using (
    row_reach() = 'everything' and cardinality((select hidden_families())) = 0
    or exists (select 1 from referral r where r.id = referral_id));
create policy through_the_referral on referral_information using (
    row_reach() = 'everything' and cardinality((select hidden_families())) = 0
    or exists (select 1 from referral r where r.id = referral_id));
create policy through_the_referral on referral_question using (
    row_reach() = 'everything' and cardinality((select hidden_families())) = 0
    or exists (select 1 from referral r where r.id = referral_id));
create policy through_the_referral on answer using (
    row_reach() = 'everything' and cardinality((select hidden_families())) = 0
    or exists (select 1 from referral r where r.id = referral_id));
create policy through_the_referral on milestone using (
    row_reach() = 'everything' and cardinality((select hidden_families())) = 0
    or exists (select 1 from referral r where r.id = referral_id));
create policy through_the_answer on answer_delivery using (
    row_reach() = 'everything' and cardinality((select hidden_families())) = 0
    or exists (select 1 from answer a where a.id = answer_id));

-- The work of the front door is nobody else's. A decision or a need also hides with the family that it was made for.
create policy of_the_front_door on decision using (
    row_reach() = 'everything' and family_id <> all ((select hidden_families())::uuid[])
    and (cardinality((select hidden_families())) = 0 or exists (select 1 from referral r where r.id = referral_id)));
create policy of_the_front_door on unmet_need using (
    row_reach() = 'everything' and family_id <> all ((select hidden_families())::uuid[])
    and (cardinality((select hidden_families())) = 0 or exists (select 1 from referral r where r.id = referral_id)));
create policy of_the_front_door on forum using (row_reach() = 'everything');
create policy of_the_front_door on forum_item using (
    row_reach() = 'everything'
    and (cardinality((select hidden_families())) = 0 or exists (select 1 from referral r where r.id = referral_id)));

create policy to_each_their_own on draft using (author = row_subject());

-- Asking whether an array holds a word is not leak-proof, so that no index serves it below a policy: a search by name
-- would read every child there is. The owner's function finds ids by the index, and nothing but ids; what may be seen
-- of them is decided by the policies on the referrals that the search then reads.
create policy found_by_name on referral_child for select to current_user using (true);
create function referrals_naming(words text[]) returns setof uuid language sql stable parallel safe security definer
    set search_path = ${flyway:defaultSchema}, pg_temp
    begin atomic select referral_id from referral_child where name_words @> words; end;
comment on function referrals_naming(text[]) is 'Ids of the referrals with a child whose names hold all these words.';

-- Whose words a form holds: what a worker wrote down for a school may say more than the school knows.
alter table referral add column recorded_for_them boolean not null default false;
comment on column referral.recorded_for_them is 'Whether the front door wrote the form down for the agency that it names.';
