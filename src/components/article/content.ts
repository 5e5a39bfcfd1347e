import BadgeParts from '../diagrams/BadgeParts.astro';
import Bar from '../diagrams/Bar.astro';
import Chain from '../diagrams/Chain.astro';
import CostSteps from '../diagrams/CostSteps.astro';
import CountBack from '../diagrams/CountBack.astro';
import CountedPeople from '../diagrams/CountedPeople.astro';
import CoveredLine from '../diagrams/CoveredLine.astro';
import DepthAgainstSpeed from '../diagrams/DepthAgainstSpeed.astro';
import FamilyOfNames from '../diagrams/FamilyOfNames.astro';
import GateAndScale from '../diagrams/GateAndScale.astro';
import GrowingStack from '../diagrams/GrowingStack.astro';
import HoursAtHand from '../diagrams/HoursAtHand.astro';
import MarkedAdvert from '../diagrams/MarkedAdvert.astro';
import NarrowingRange from '../diagrams/NarrowingRange.astro';
import ProofStairs from '../diagrams/ProofStairs.astro';
import RefundCalendar from '../diagrams/RefundCalendar.astro';
import RenewalLine from '../diagrams/RenewalLine.astro';
import SalesPage from '../diagrams/SalesPage.astro';
import ShownBeside from '../diagrams/ShownBeside.astro';
import ThreeGates from '../diagrams/ThreeGates.astro';
import VouchingLadder from '../diagrams/VouchingLadder.astro';
import WayToDecide from '../diagrams/WayToDecide.astro';
import AuditList from '../method/AuditList.astro';
import GoalOrders from '../method/GoalOrders.astro';
import ReadingRates from '../method/ReadingRates.astro';
import Symbols from '../method/Symbols.astro';
import TheModel from '../method/TheModel.astro';
import WorkedNumbers from '../method/WorkedNumbers.astro';
import AllChanges from './AllChanges.astro';
import AllClaims from './AllClaims.astro';
import AllEmbeds from './AllEmbeds.astro';
import AllExamples from './AllExamples.astro';
import AllFields from './AllFields.astro';
import AllFindings from './AllFindings.astro';
import AllOfficialViews from './AllOfficialViews.astro';
import AllSources from './AllSources.astro';
import AllTerms from './AllTerms.astro';
import Box from './Box.astro';
import Claims from './Claims.astro';
import ComparisonTable from './ComparisonTable.astro';
import ExampleAnswers from './ExampleAnswers.astro';
import FindingGroups from './FindingGroups.astro';
import Findings from './Findings.astro';
import Handout from './Handout.astro';
import HeightScript from './HeightScript.astro';
import InventedPage from './InventedPage.astro';
import OfficialFacts from './OfficialFacts.astro';
import QuestionsToAsk from './QuestionsToAsk.astro';
import RegisteredTrials from './RegisteredTrials.astro';
import Tool from './Tool.astro';

/** The components that content reaches by name; `lib/markdown/directives.ts` says how it writes them. */
export const CONTENT_COMPONENTS = {
	AllChanges,
	AllClaims,
	AllEmbeds,
	AllExamples,
	AllFields,
	AllOfficialViews,
	AllFindings,
	AllSources,
	AllTerms,
	AuditList,
	BadgeParts,
	Bar,
	Box,
	Chain,
	Claims,
	ComparisonTable,
	CostSteps,
	CountBack,
	CountedPeople,
	CoveredLine,
	DepthAgainstSpeed,
	ExampleAnswers,
	FamilyOfNames,
	FindingGroups,
	Findings,
	GateAndScale,
	GoalOrders,
	GrowingStack,
	Handout,
	HeightScript,
	HoursAtHand,
	InventedPage,
	MarkedAdvert,
	NarrowingRange,
	OfficialFacts,
	ProofStairs,
	QuestionsToAsk,
	ReadingRates,
	RefundCalendar,
	RegisteredTrials,
	RenewalLine,
	SalesPage,
	ShownBeside,
	Symbols,
	TheModel,
	Tool,
	ThreeGates,
	VouchingLadder,
	WayToDecide,
	WorkedNumbers,
};
