-- What was approved is not changed by anything that speaks to this database, whatever the program forgets. Only what says
-- who a person was may be emptied, and when the minutes were distributed may be said.
create function minutes_stay_approved() returns trigger language plpgsql as $$
declare
  free text[] := array['distributed_at', 'distributed_by', 'approved_by_id', 'sent_by'];
begin
  if old.state <> 'approved' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - free = to_jsonb(old) - free
    and (new.approved_by_id is null or new.approved_by_id = old.approved_by_id) then
    return new;
  end if;
  raise exception 'approved minutes are not changed' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger minutes_stay_approved before update or delete on "minutes"
  for each row execute function minutes_stay_approved();
--> statement-breakpoint
create function minutes_blocks_stay_approved() returns trigger language plpgsql as $$
declare
  free text[] := array['owner_id', 'written_by', 'changed_by', 'removed_by', 'statement_id'];
  stands text;
begin
  -- Held, so that nothing is written while the same minutes are being approved.
  if tg_op = 'INSERT' then
    select m.state into stands from minutes m where m.network_id = new.network_id and m.event_id = new.event_id for share;
  else
    select m.state into stands from minutes m where m.network_id = old.network_id and m.event_id = old.event_id for share;
  end if;
  if stands is distinct from 'approved' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  -- What was removed before was not approved: it may be forgotten.
  if tg_op = 'DELETE' and old.removed_at is not null then
    return old;
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - free = to_jsonb(old) - free
    and (new.owner_id is null or new.owner_id = old.owner_id)
    and (old.statement_id is null or new.statement_id = old.statement_id) then
    return new;
  end if;
  raise exception 'approved minutes are not changed' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger minutes_blocks_stay_approved before insert or update or delete on "minutes_block"
  for each row execute function minutes_blocks_stay_approved();
--> statement-breakpoint
create function minutes_names_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seal = old.seal and new.event_id = old.event_id and new.network_id = old.network_id
    and (new.name is null or new.name = old.name) and (new.salt is null or new.salt = old.salt)
    and (new.person_id is null or new.person_id = old.person_id) then
    return new;
  end if;
  raise exception 'names in approved minutes are only emptied' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger minutes_names_stay before update or delete on "minutes_name"
  for each row execute function minutes_names_stay();
