/** Whether a crime was done in the course of one of the acts of another, or immediately before. */
import type { Crime } from '../../counting/crime.ts';
import { any, unknown, type Truth } from '../../truth.ts';

export const during = (crime: Crime, other: Crime): Truth =>
  any(...crime.acts.map(({ at, inCourseOf }) => (inCourseOf === undefined ? unknown(`${at}.inCourseOf`) : other.acts.some(({ id }) => id === inCourseOf))));
