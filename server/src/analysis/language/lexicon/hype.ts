import { words } from './words.ts';

/** Praise for what is new, which says nothing of what it does. Without it the sentence still stands. */
export const superlatives = words`
	cutting edge | bleeding edge | leading edge | state of the art | world class | world leading | world beating | best in class | best of breed | next generation | next gen | game changing | industry leading | market leading | sector leading | paradigm shifting | futuristic | future proof | future proofed | hyper personalised | ground breaking | groundbreaking | mind blowing | jaw dropping | unrivalled | unparalleled | second to none | ultra modern | super charged | blazing fast | blazingly fast | lightning fast
`;

/** Praise only of technology: there are innovative nurses and disruptive pupils. */
export const technologySuperlatives = words`
	innovative | disruptive | revolutionary | transformative | transformational | pioneering | visionary | exciting | emerging
`;

/** Phrases in which a trend is the argument. */
export const trends = words`
	digital transformation | digital revolution | technology revolution | technological revolution | tech revolution | ai revolution | data revolution | fourth industrial revolution | industry 4.0 | digital disruption | ai first | blockchain revolution | paradigm shift | quantum leap | game changer | moonshot | data is the new oil | ahead of the curve | ahead of the game | to the next level | push the boundaries | pushing the boundaries | push the envelope | bleeding edge of | the forefront of | into the digital age | into the 21st century | into the twenty first century | smart city of the future | service of the future | council of the future | hospital of the future | disrupt the market | disrupt the industry | reimagine everything | power of technology | power of data | power of ai | power of artificial intelligence | power of digital | power of blockchain | power of the cloud | potential of technology | potential of ai | potential of artificial intelligence | potential of blockchain | potential of digital | potential of data
`;
