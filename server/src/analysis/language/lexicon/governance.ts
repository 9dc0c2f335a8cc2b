import { words } from './words.ts';

/** Ways in which leaders take part in the work. */
export const takingPart = words`
	show and tell | show & tell | show and tells | demo | demo day | regular demonstration | fortnightly demonstration | monthly demonstration | live demonstration | demonstration every | demonstration of the work | see a demonstration | live demo | sprint review | sprint demo | iteration review | open house | open demo | playback | playbacks | walk the floor | gemba | go and see | sit in on | sit with | sit alongside | join in | joins in | joins the team | join the review | joins the review | join the reviews | join the team | joining the team | take part | takes part | taking part | participate | participates | participating | come and | come to see | comes to see | come and listen | try what | try it out themselves | spends an afternoon | spends a day | spends half a day | spends a morning | spend an afternoon | spend a day | spend a morning | afternoon a fortnight | day a week | free for it | clears the way | clear the way | remove blockers | removes blockers | unblock | listen in | hands on | in the room | working session | work alongside | works alongside | fortnightly session | attend the reviews | attends the reviews | give feedback | gives feedback | joint review | observe a session | watch a session | watch users | watches users
`;

/** People and boards that a project answers to. */
export const boards = words`
	board | project board | programme board | program board | steering board | steering group | steering committee | executive board | executive committee | executive team | senior leadership team | leadership team | leadership | senior management | senior leaders | senior managers | management team | committee | cabinet | sponsor | project sponsor | executive sponsor | senior responsible owner | sro | director | directors | trustees | chief executive | ceo | minister | ministers | councillors | management | leaders | executives | governing body | change board | change advisory board
`;
