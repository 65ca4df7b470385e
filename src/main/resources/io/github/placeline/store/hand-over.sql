-- What a hand-over file leaves out of a copy of the workspace. Run with foreign keys off, and checked afterwards.
-- kept_area and kept_indicator are there already.
DELETE FROM observation WHERE series IN
    (SELECT id FROM series WHERE area NOT IN (SELECT id FROM kept_area)
                              OR indicator NOT IN (SELECT id FROM kept_indicator));
DELETE FROM observation_again;
DELETE FROM series WHERE area NOT IN (SELECT id FROM kept_area)
                      OR indicator NOT IN (SELECT id FROM kept_indicator);

-- What people wrote for themselves.
DELETE FROM deck_slide_indicator; DELETE FROM deck_slide; DELETE FROM deck;
DELETE FROM pack_page_indicator; DELETE FROM pack_page; DELETE FROM pack;
DELETE FROM meeting_item; DELETE FROM meeting;
DELETE FROM note;
DELETE FROM project_decision; DELETE FROM project_measure; DELETE FROM project_place; DELETE FROM project;
DELETE FROM target;
DELETE FROM priority_indicator; DELETE FROM priority;
DELETE FROM composite_part; DELETE FROM composite;
UPDATE import_batch SET recipe = NULL; DELETE FROM recipe;
DELETE FROM area_group_member WHERE area_group IN (SELECT id FROM area_group WHERE kind = 'OWN');
DELETE FROM area_group WHERE kind = 'OWN';

-- Areas of a partnership's own that were not chosen, and what it calls others.
DELETE FROM area_alias WHERE from_batch IS NOT NULL;
CREATE TEMP TABLE dropped AS
    SELECT id FROM area WHERE from_batch IS NOT NULL AND id NOT IN (SELECT id FROM kept_area);
DELETE FROM area_alias WHERE area IN (SELECT id FROM dropped);
DELETE FROM area_code WHERE area IN (SELECT id FROM dropped);
DELETE FROM area_part WHERE whole IN (SELECT id FROM dropped) OR part IN (SELECT id FROM dropped);
DELETE FROM area_successor WHERE closed IN (SELECT id FROM dropped) OR successor IN (SELECT id FROM dropped);
DELETE FROM area_group_member WHERE area IN (SELECT id FROM dropped)
    OR area_group IN (SELECT id FROM area_group WHERE owner IN (SELECT id FROM dropped));
DELETE FROM area_group WHERE owner IN (SELECT id FROM dropped);
DELETE FROM area WHERE id IN (SELECT id FROM dropped);

DELETE FROM indicator_topic WHERE indicator NOT IN (SELECT id FROM kept_indicator);
DELETE FROM indicator_break WHERE indicator NOT IN (SELECT id FROM kept_indicator);
DELETE FROM indicator_continuation WHERE indicator NOT IN (SELECT id FROM kept_indicator);
DELETE FROM indicator WHERE id NOT IN (SELECT id FROM kept_indicator);

-- Problems and journals speak of rows that are not handed over.
DELETE FROM import_problem;
DELETE FROM import_change;
CREATE TEMP TABLE kept_batch AS
    SELECT from_batch AS id FROM observation
    UNION SELECT to_batch FROM observation WHERE to_batch IS NOT NULL
    UNION SELECT from_batch FROM area WHERE from_batch IS NOT NULL
    UNION SELECT from_batch FROM area_group WHERE from_batch IS NOT NULL
    UNION SELECT from_batch FROM indicator WHERE from_batch IS NOT NULL
    UNION SELECT from_batch FROM indicator_break WHERE from_batch IS NOT NULL;
DELETE FROM import_sheet WHERE batch NOT IN (SELECT id FROM kept_batch);
DELETE FROM import_batch WHERE id NOT IN (SELECT id FROM kept_batch);

DELETE FROM marker WHERE id NOT IN (SELECT marker FROM observation WHERE marker IS NOT NULL);
DELETE FROM period_label WHERE id NOT IN (SELECT label FROM observation);
CREATE TEMP TABLE kept_breakdown AS
    SELECT 1 AS id UNION SELECT breakdown FROM series
    UNION SELECT indicator_breakdown FROM indicator_continuation
    UNION SELECT older_breakdown FROM indicator_continuation;
DELETE FROM breakdown_part WHERE breakdown NOT IN (SELECT id FROM kept_breakdown);
DELETE FROM breakdown WHERE id NOT IN (SELECT id FROM kept_breakdown);
DROP TABLE dropped; DROP TABLE kept_batch; DROP TABLE kept_breakdown;
