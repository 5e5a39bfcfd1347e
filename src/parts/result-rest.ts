/** What a result shows below its scale: it comes by itself, after what answers the question. */
export { Grounds } from './Grounds.tsx';
export { Ladder } from './Ladder.tsx';
export { NextStep } from './NextStep.tsx';
