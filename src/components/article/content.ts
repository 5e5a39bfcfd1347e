import Chain from '../diagrams/Chain.astro';
import DepthAgainstSpeed from '../diagrams/DepthAgainstSpeed.astro';
import FamilyOfNames from '../diagrams/FamilyOfNames.astro';
import GrowingStack from '../diagrams/GrowingStack.astro';
import NarrowingRange from '../diagrams/NarrowingRange.astro';
import AuditList from '../method/AuditList.astro';
import GoalOrders from '../method/GoalOrders.astro';
import Symbols from '../method/Symbols.astro';
import TheModel from '../method/TheModel.astro';
import WorkedNumbers from '../method/WorkedNumbers.astro';
import AllChanges from './AllChanges.astro';
import AllExamples from './AllExamples.astro';
import AllSources from './AllSources.astro';
import AllTerms from './AllTerms.astro';
import Box from './Box.astro';
import ComparisonTable from './ComparisonTable.astro';
import ExampleAnswers from './ExampleAnswers.astro';
import QuestionsToAsk from './QuestionsToAsk.astro';

/** The components that content reaches by name; `lib/markdown/directives.ts` says how it writes them. */
export const CONTENT_COMPONENTS = {
	AllChanges,
	AllExamples,
	AllSources,
	AllTerms,
	AuditList,
	Box,
	Chain,
	ComparisonTable,
	DepthAgainstSpeed,
	ExampleAnswers,
	FamilyOfNames,
	GoalOrders,
	GrowingStack,
	NarrowingRange,
	QuestionsToAsk,
	Symbols,
	TheModel,
	WorkedNumbers,
};
