-- Whether a council works or not, what it has is kept for three years (14): the works that keep it walk over all real
-- councils, the suspended and the archived ones included.
create function kept_councils() returns setof uuid language plpgsql as $$
begin
    perform set_config('bagalau.errand', 'every council', true);
    return query select id from councils where practice_of is null order by code;
    perform set_config('bagalau.errand', '', true);
end
$$;
