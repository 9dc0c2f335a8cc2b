import { words } from './words.ts';

/** Short forms that every reader knows, or knows better than the words they stand for. */
export const knownAcronyms = words`
	UK | GB | US | USA | EU | UN | NI | UAE | NHS | BBC | GP | MP | MPs | CEO | HR | PR | IT | ICT | TV | PC | ID | VAT | PIN | PDF | DVD | CD | USB | SMS | MMS | GPS | QR | FAQ | FAQs | URL | WWW | HTML | AI | A&E | ER | ICU | HIV | AIDS | COVID | DNA | MOT | ATM | CV | DIY | RSVP | AGM | AM | PM | BC | AD | BST | GMT | UTC | EST | PST | EDT | PDT | CET | ETA | PS | NB | OK | VIP | UFO | RSS | WIFI | PHD | MSC | BSC | BA | MA | MBA | GCSE | GCSEs | STEM | NGO | LTD | PLC | LLC | INC | CIC | CCTV | SIM | LGBT | LGBTQ | PTSD | ADHD | MRI | CT | PPE | CPR | XML | CSV | JPEG | PNG | GIF | ZIP | NATO | UNICEF | WHO | IMF | FBI | CIA | NASA | IRS | IKEA | BMW | FIFA | QED | DJ | ASAP | FYI | VS | NO | TBC | TBD | TBA | TODO | XXX | FIXME | KG | KM | CM | MM | HQ | LED | BMI | IQ | SOS | PA | VR | 3D | AC | FY | GB | TB | MB | KB | NA | N/A | YMCA | YWCA | Q&A | R&D | RAF | PE | IP | II | III | IV | VI | VII | VIII | IX | XI | XII | XIII | XIV | XV | CO2 | MSP | MSPs | PHP | SQL
	REST | GDPR | USD | GBP | EUR | CAD | AUD | NZD | CHF | INR | JPY | TL | DR | TLDR | HTTP | HTTPS | JSON | MIT | BSD | GNU | GPL | ISO | CC | README | LICENSE | LICENCE | FREE
`;

/** Words that people write in capitals to raise their voice. */
export const shouted = words`
	THE | AND | OR | NOT | MUST | SHALL | SHOULD | WILL | MAY | CAN | ALL | ANY | ONLY | NEVER | ALWAYS | YES | NOTE | WHY | HOW | WHAT | WHEN | WHERE | NEW | NOW | DO | DONE | IN | OUT | ON | OFF | TO | OF | FOR | FROM | BY | AT | AS | IS | ARE | BE | IF | SO | IT | WE | OUR | YOU | YOUR | ITS | THIS | THAT | OPEN | CLOSE | DRAFT | FINAL | DATE | TITLE | STATUS | OWNER | TEAM | GOAL | GOALS | AIM | AIMS | RISK | RISKS | SCOPE | USER | USERS | NEED | NEEDS | DATA | COST | COSTS | PLAN | WORK | HIGH | LOW | TOTAL | END | START | STOP | DUE | DATES | NAME | TYPE | ROLE | KEY | TOP | BOTH | BEFORE | AFTER | ONE | TWO | LIVE | ALPHA | BETA | PHASE | STAGE | ALSO | BUT | PLEASE | VERY | MORE | LESS | BEST | HELP | HERE | READ | ADD | USE | TEST | SEE
`;
