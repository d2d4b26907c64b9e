export { eventSurveys } from './event-surveys.tsx';
export { homeSurveys } from './home-surveys.ts';
export { ownSurveys, tableSurveys } from './own-surveys.tsx';
export { type SurveyedEvents, surveyedEvents } from './ports.ts';
export { askedBeside } from './slots.ts';
export { spaceSurveys } from './space-surveys.tsx';
