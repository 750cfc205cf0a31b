package nl.gia.feature;

import nl.gia.platform.text.Text;
import nl.gia.platform.value.Departure;

/** What was done to rows of a kind, by the verb of the act's code. */
@Departure(from = "unused texts", because = "looked up by the verb that an act's code ends in")
enum ActText implements Text {
  ADD,
  SET,
  EDIT,
  REMOVE,
  REVIVE,
  MOVE,
  IMPORT,
  MERGE,
  JOIN,
  PART,
  RESOLVE,
  SETTLE,
  SEEN,
  RESTORE,
  STEP,
  DRAFT,
  ADOPT,
  MAKE,
  KEEP,
  ASSIGN,
  OVERRULE,
  ACCEPT,
  DECIDE,
  ERASE,
  EXPORT,
  APPROVE,
  HANDOVER,
  TAKE,
  READ_BACK,
  OTHER
}
