package nl.gia.feature.workgroup;

import nl.gia.platform.text.Text;

/** Words of the working group's screen. */
enum CompositionText implements Text {
  PLACE,
  READING,
  COMPOSITION,
  PERSONS,
  ORGANISATIONS,
  MEMBER,
  DATE,
  ON_DATE,
  EVERYONE,
  FIND,
  ADD,
  ADD_MEMBER,
  ADD_PERSON,
  ADD_ORGANISATION,
  NO_MEMBERS,
  NO_PERSONS,
  NO_ORGANISATIONS,
  NONE_FOUND,
  CHOOSE_MEMBER,
  CHOOSE_PERSON,
  CHOOSE_ORGANISATION,
  OCCUPANCY,
  FILLED,
  FILLED_UNTIL,
  VACANT,
  COMING,
  ENDED,
  ROLE_ON_DATE,
  MEMBERS,
  ALL_SEATS,
  COUNT,
  VACANCIES
}
