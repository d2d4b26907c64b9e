export { eventSurveys } from './event-surveys.tsx';
export { ownSurveys, tableSurveys } from './own-surveys.tsx';
export { type SurveyedEvents, surveyedEvents } from './ports.ts';
