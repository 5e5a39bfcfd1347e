/** What loads once the fields are alive: what reads them, and what shows what they come to. */
export { TakeOver } from '~/parts/TakeOver.tsx';
export { exampleFrom } from './example.ts';
export { PlanResult } from './PlanResult.tsx';
export { readPlan } from './read-plan.ts';
export { timeAnswer } from './time-answer.ts';
