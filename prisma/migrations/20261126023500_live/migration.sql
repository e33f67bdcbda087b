-- Says on one channel that something happened: ids only, whoever listens reads again.
CREATE FUNCTION cairn_tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('cairn_events', NEW."planId" || ' ' || NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER "Event_told" AFTER INSERT ON "Event"
  FOR EACH ROW WHEN (NEW."planId" IS NOT NULL) EXECUTE FUNCTION cairn_tell_event();
