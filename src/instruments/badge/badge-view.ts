/** What the badge reader needs as soon as there is a badge, and not before. */

export { BadgeResult } from './BadgeResult.tsx';
export * as problems from './problem-words.ts';
export { takeBadge } from './take-badge.ts';
