import { words } from './words.ts';

/** To bring a made thing about: what technology is the object of. The object decides whether it is a technology. */
export const buildVerbs = words`
	build | develop | implement | create | launch | deploy | migrate | procure | buy | purchase | acquire | introduce | roll out
	stand up | set up | install | integrate | digitise | digitalise | modernise | upgrade | replace | replatform | re platform | adopt
	prototype | redesign | rebuild | rewrite | refactor | stabilise | consolidate | automate | code | program | architect
	engineer | host | configure | customise | commission | release | ship | make | design | construct | embed | move to | switch to
	enhance | extend | expand | scale | update | overhaul | transform | revamp | pilot | test | trial | use | utilise | leverage | harness | apply
	provide | offer | deliver | produce | establish | supply | unify | standardise | containerise | virtualise | port | operationalise
	go to market | go out to market | go to tender | go out to tender
`;

/** To finish a piece of work: what an output is the object of. */
export const deliverVerbs = words`
	publish | write | produce | complete | hold | run | organise | draft | author | present | deliver | launch | prepare | conduct | finish
	submit | establish | host | facilitate | document | compile | appoint | hire | recruit | award | sign | approve | issue | circulate
	distribute | print | film | record | finalise | kick off | start | begin | carry out | undertake | perform | set up | create | develop
	build | ship | release | implement | migrate | integrate | deploy | roll out | install | redesign | stabilise | introduce | define | review | map
`;

/** More of something. */
export const increaseVerbs = words`
	increase | raise | grow | boost | double | triple | maximise | expand | extend | widen | lift | gain | multiply | encourage | promote | accelerate
`;

/** Less of something. */
export const decreaseVerbs = words`
	reduce | decrease | cut | lower | halve | shorten | minimise | eliminate | remove | end | stop | prevent | avoid | eradicate | tackle | combat
	limit | lessen | curb | slash | shrink | save | free up | free | relieve | alleviate | mitigate | fall | drop | decline | solve
`;

/** Better for somebody. */
export const improveVerbs = words`
	improve | ease | simplify | speed up | streamline | strengthen | protect | empower | support | foster | promote | enhance | better | restore | help
	enrich | safeguard | secure | deepen | nurture | advance | inspire | stimulate | facilitate | benefit | transform | optimise | accelerate
	quicken | ensure | make sure | sustain | maintain | preserve | achieve | serve | welcome | include | reach | connect | give | bring | unlock
`;

/** To put somebody in a position to do something. */
export const enableVerbs = words`
	enable | allow | let | help | empower | permit | equip | assist | support | encourage | free | make it easier for | make it easy for | make it possible for
	give | inspire | guide
`;

export const needVerbs = words`
	need | require | want | call for | seek | demand | desire | lack | request
`;

/** To intend: what follows with "to" is what is really meant. */
export const intentVerbs = words`
	aim | seek | want | plan | intend | strive | hope | propose | need | wish | look | work | go | try | attempt | decide | agree | expect | aspire | set out
	contract | engage | hire | commission | ask | task | help | partner | collaborate | begin | start | continue | commit | offer | recommend | pledge | opt
	choose | promise | endeavour | endeavor | undertake | mean | design | serve | exist | envision | envisage | focus | use | solicit
`;

/** What people do that a brief promises them: enough to see that a word after a person is a verb. */
export const plainVerbs = words`
	find | see | get | know | understand | learn | apply | report | pay | book | track | check | access | submit | share | choose | decide | manage | view
	update | change | ask | tell | receive | send | call | visit | travel | live | stay | work | feel | become | leave | return | join | meet | talk | speak
	read | write | register | sign up | log in | contact | request | order | collect | cancel | renew | claim | appeal | complain | vote | volunteer | donate
	care | recover | heal | avoid | spend | save | earn | start | finish | focus | make | take | keep | go | come | use | search | browse | compare | download
	upload | enter | fill in | respond | answer | explain | show | identify | prioritise | plan | prepare | attend | complete | process | issue | analyse
	monitor | measure | assess | review | evaluate | explore | discover | collaborate | communicate | coordinate | discuss | agree | trust | rely | depend
	struggle | face | suffer | wait | miss | lose | fail | fall | experience | lack | want | need | have | do | be | say | think | believe | hope | try
	serve | treat | teach | train | support | protect | run | lead | operate | maintain | store | contain | hold | handle | exchange | retrieve | query
	publish | post | edit | delete | add | set | select | filter | sort | follow | navigate | locate | move | drive | walk | cycle | eat | sleep | buy | sell
	raise | resolve | solve | fix | repair | demonstrate | contribute | participate | engage | benefit | gain | build | create | develop | act | intervene
	catch up | catch | settle | heat | afford | enjoy | celebrate | succeed | survive | qualify | graduate | pass | arrive | play | grow up | go home | know | phone | email | book | reuse | reproduce | replicate | verify | validate | confirm | prove | correct | combine | integrate | adapt | respond | react | thrive | grow
	make up | include | consist | provide | offer | give | bring | mean | exist | remain | begin | end | happen | occur | display | indicate | represent | describe
`;

/** More of what people and organisations do every day: only verbs that are seldom nouns, so that a noun phrase does not end at them. */
export const everydayVerbs = words`
	accept | accompany | accomplish | accumulate | acknowledge | adhere | admit | advise | aggregate | allocate | amend | announce | anticipate | apologise | appear | appreciate | arise | arrange | assemble | assign | assume | assure | attract | await
	ban | bear | beat | beg | behave | belong | blame | bleed | borrow | bother | breathe | burn | bury | buy | calculate | carry | cease | chase | cheat | cite | clarify | classify | climb | comply | compute | conceal | concentrate | conclude | confide | conform | confuse | connect | consent | conserve | consult | consume | convert | convey | convince | cook | cope | count | cry | cure
	deal | decommission | decorate | dedicate | deem | defend | defer | deny | deprive | derive | descend | deserve | detect | deteriorate | determine | devote | die | differ | dig | disagree | disappear | disclose | disconnect | discourage | dismiss | dispose | disrupt | distinguish | divide | dominate | drag | draw | dwell
	earn | educate | elect | emerge | emphasise | employ | encounter | endure | enforce | enrol | entertain | escalate | escape | evolve | examine | exceed | execute | exercise | exhaust | expire | exploit | expose | extract | fetch | finance | flee | fold | forbid | forget | forgive | formulate | fulfil | gather | generate | grab | greet | guarantee | guess
	happen | hate | hear | hesitate | hide | hug | hurry | hurt | ignore | illustrate | imagine | imply | import | impose | impress | incorporate | incur | infer | inform | inherit | inhabit | initiate | inject | inquire | insert | insist | inspect | instruct | insure | interact | interpret | interrupt | invent | invest | investigate | invite | involve | isolate | iterate
	jeopardise | jump | justify | kick | kill | knit | knock | lay | leap | lend | lie | listen | loosen | love | manufacture | marry | matter | mention | mislead | mix | modify | motivate | negotiate | nominate | notice | notify
	obey | oblige | observe | obtain | occupy | occur | offend | omit | oppose | originate | overcome | overlook | overwhelm | owe | own | persist | persuade | pick | please | pose | possess | postpone | pour | practise | praise | prefer | prescribe | pretend | prevail | proceed | prohibit | pronounce | pull | punish | pursue | push | put
	realise | recall | recognise | reconcile | recycle | refer | refuse | regain | regret | regulate | rehearse | reject | relate | relax | remember | remind | render | repay | repeat | replenish | rescue | reside | resign | resist | respect | restart | restrict | resume | retain | retire | retrain | reveal | revise | ride | rotate | rush
	satisfy | scatter | seem | seize | send | sew | shake | shout | simulate | sing | sit | skip | slip | smell | smile | smoke | soothe | spare | spread | stare | stay | steal | steer | stick | strip | subscribe | subsidise | substitute | suffer | suggest | suit | summarise | supervise | suppose | surround | suspend | sustain | swear | sweep | swim | synchronise
	talk | tear | tempt | tend | terminate | thank | threaten | throw | tie | tolerate | transcribe | translate | transmit | turn | uncover | undergo | undermine | urge | vanish | vary | visualise | wake | walk | wander | warn | wash | watch | wear | weigh | win | wipe | withdraw | withhold | wonder | worry | wrap
	fine tune | turn up | turn away | show up | give up | go out | pick up | drop out | drop off | sign in | log on | fill out | hand over | hand in | look up | find out | end up | carry on | carry | put off | run out | stand in | set aside | sort out | keep up | keep track of | make do | miss out | move on | point out | take over | take part | work out | break down
	abandon | abide | abolish | absorb | accommodate | accrue | accuse | adjourn | adjust | administer | align | allege | alter | amaze | amuse | annoy | appease | apprise | argue | arouse | astonish | attach | attain | augment | authorise | avert | babysit | backfire | bathe | befriend | belittle | betray | boil | bolster | breastfeed | broaden | burst | captivate | cater | centralise | certify | cherish | chew | chop | circumvent | cleanse | cling | coexist | cohabit | coincide | collide | commence | compel | compete | conceive | condemn | condense | condone | confess | confront | congregate | conquer | consider | constitute | constrain | contend | correspond | crave | crumble | cultivate | curtail
	dampen | dazzle | deceive | declare | decode | deduct | degrade | demean | demolish | demoralise | denote | depart | depict | deplete | deport | devastate | diagnose | diminish | dine | disable | disappoint | discard | discern | dishearten | dislike | dismantle | dispense | disperse | displace | dissolve | dissuade | distort | distract | disturb | diverge | divert | drown | dwindle | embark | embarrass | embody | enact | enclose | encompass | endanger | endorse | engrave | engulf | enlarge | enlist | enquire | ensue | entail | entrust | erase | erode | erupt | evade | evict | exaggerate | exclude | exert | expel | explode
	falter | fasten | fluctuate | forego | foresee | forfeit | forge | forgo | forsake | freeze | frighten | frustrate | furnish | giggle | glean | govern | grieve | grumble | hang | hamper | harass | hasten | heed | heighten | hinder | hoist | humiliate | hurtle | impair | impart | impede | imprison | incite | indulge | infest | inflate | inflict | infringe | inhale | inhibit | innovate | insulate | intensify | intercept | intimidate | intrude | inundate | invade | invoke | irritate | jog | juggle | kneel | languish | liaise | linger | loathe | loiter
	meander | mediate | meditate | melt | mend | merge | mimic | mingle | misplace | misread | mourn | mow | mumble | nag | notify | nourish | offload | outgrow | outlive | outnumber | outweigh | overestimate | overhear | oversee | oversleep | overturn | overuse | paralyse | penalise | perceive | perish | persevere | pertain | pinpoint | pollute | ponder | portray | pray | precede | predict | presume | proclaim | prolong | prosper | provoke | queue up | reap | reappear | reapply | reassure | reckon | reclaim | reconnect | reconsider | recruit | recur | redact | redeem | redirect | redo | refine | reflect | refrain | refurbish | rehouse | reimburse | reinforce | rejoin | rekey | relinquish | relocate | renounce | reoffend | reopen | reorder | repel | replant | reproduce | rescind | resell | resemble | resent | reshape | resit | restock | restrain | retell | rethink | retype | reunite | revert | revisit | revive | revoke | revolve | reword | ripen | roam | rot
	salvage | savour | scrape | scrub | sever | shatter | shiver | shun | sift | smuggle | snatch | sneak | soak | spawn | speculate | spit | spoil | squander | stagger | startle | starve | stifle | stir | straighten | strive | subside | succumb | suffice | summon | suppress | surpass | sway | thicken | thrash | thwart | tidy | topple | transpire | traverse | tread | tremble | trickle | underestimate | underpay | undo | unload | unlock | unpack | unplug | unveil | uphold | uproot | utter | vacate | weaken | weep | widen | wilt | withstand | worsen | wrestle | yearn
	get home | get back | get away | get in touch | get stuck | get lost | run late | go without | go back | go home | go hungry | go cold | come back | come home | turn back | turn down | step down | fall behind | fall ill | fall asleep | stay put | stay away | hang up | hear back | hear from | head home | look after | look forward to | cut back | cut down on | make ends meet | make sense of | make up for | pass on | pay back | pay off | put up with | ring up | ring round | set off | share out | sit down | speak up | stick with | talk through | type up | type out | wake up | walk away | walk out | write off | write down
`;

/** Nouns made of a verb of building: "the development of a portal" builds a portal. */
export const buildNouns = words`
	development | creation | implementation | introduction | expansion | procurement | deployment | launch | migration | integration | modernisation
	digitisation | digitalisation | automation | replacement | redesign | upgrade | roll out | rollout | delivery | consolidation | adoption | enhancement
	stabilisation | installation | acquisition | purchase | construction | rebuild | rewrite | refactoring | unification | provision | implementation | overhaul
	prototyping | customisation | configuration | standardisation | transformation | build | testing | use | transition | move | extension
`;

/** Words for the piece of work that a brief is about: what is said of it is said of the brief. */
export const workNouns = words`
	project | programme | program | task order | brief | initiative | pilot | work | effort | proposal | tender | rfp | rfq | request for proposal | request for quotation
	engagement | contract | procurement | requirement | grant | study | hackathon | challenge | product | pilot project | phase | proof of concept | poc
	goal | aim | objective | purpose | mission | vision | ambition | target | outcome | task | job | idea | solution | concept | focus | opportunity | intention | plan
	approach | proposition | priority | scope | result | need | use case | application | system | tool | platform | service | value | design | strategy
`;

/** Words that say what the work is for: "the aim is …". */
export const aimNouns = words`
	motivation | goal | aim | objective | purpose | mission | vision | ambition | target | outcome | task | intention | need | requirement | priority | plan | challenge | focus | idea | approach | opportunity | hypothesis | scope | primary purpose
`;
