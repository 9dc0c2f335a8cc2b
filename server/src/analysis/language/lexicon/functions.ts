import { words } from './words.ts';

export const determiners = words`
	a | an | the | this | that | these | those | some | any | every | each | all | both | no | our | their | its | his | her | my | your | another | other | such | more | most
	many | few | several | multiple | various | one | two | three | single
`;
export const pronouns = words`we | i | you | they | he | she | it | us | them | me | him | who | whom | everyone | everybody | anyone | someone | nobody | no one | they'll | we'll | we've | we're | it's | they're | i'm | there | that's | who's | what's | there's | here's | he's | she's | you're | you'll | who've | who'd | you've | he'd | she'd | we'd | they'd | i'd | i've | i'll`;
export const prepositions = words`
	of | in | on | at | for | with | by | from | into | onto | through | via | using | during | across | over | under | between | among | within | without | about | against | towards | toward
	upon | after | before | since | until | per | like | as | than | including | regarding | throughout | around | beyond | behind | near | off | out | despite | based on | such as | due to | because of
	along | inside | outside | beside | amongst | beneath | till | unlike | except
	in order | in addition to | as well as | rather than | instead of | along with | alongside | according to | amid
`;
export const conjunctions = words`plus | and | or | but | nor | so | yet | because | although | though | while | whereas | if | unless | when | whenever | where | once | whether | how | why | what | which | whose | &`;
export const modals = words`can | could | will | would | shall | should | may | might | must | cannot | can't | won't | wouldn't | shouldn't | couldn't | mustn't | we'll | they'll | it'll | you'll`;
export const negations = words`not | no | never | without | cannot | can't | won't | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | wouldn't | shouldn't | couldn't | neither | nor | nothing | nobody | no one | none | hardly | unable`;
export const auxiliaries = words`
	be | is | are | was | were | been | being | am | has | have | had | having | do | does | did | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | don't | doesn't | didn't | it's | we're | we've | they're | i'm
`;
export const adverbs = words`
	also | only | just | even | still | already | now | then | here | there | very | too | more | most | less | least | much | well | quickly | easily | directly | continuously | further | currently | ultimately | therefore | however | together | again
	often | always | sometimes | usually | rarely | quite | rather | almost | nearly | simply | really | initially | finally | first | next | later | soon | both | either | instead | additionally | significantly | effectively | efficiently | autonomously | elsewhere | twice
`;
