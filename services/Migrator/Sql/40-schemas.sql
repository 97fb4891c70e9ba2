-- Each service's own place for what it derives from the log; it makes its tables there itself.
do $$
declare
    own record;
begin
    for own in select * from (values ('entity', 'chancery_entity'), ('query', 'chancery_query')) as t (name, role)
    loop
        if not exists (select from pg_namespace where nspname = own.name) then
            if not (select rolsuper from pg_roles where rolname = current_user) then
                execute format('grant %I to current_user', own.role);
            end if;
            execute format('create schema %I authorization %I', own.name, own.role);
        end if;
        execute format('revoke all on schema %I from public', own.name);
    end loop;
end
$$;

create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;
