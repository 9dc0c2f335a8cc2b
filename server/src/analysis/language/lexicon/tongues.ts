/** The commonest words of English, those that tell how other words hang together; each is rare in other languages. */
export const commonEnglish =
	'the of and to with that this these those are be been by from which their they our it its have has had can could would should must not what when where who how is for as than into about there we you your if but each is are was were will at on or';

/**
 * The commonest words of other languages that are written in Latin letters and that often do without accents; none that
 * is an English word as well. Words with accents tell of themselves.
 */
export const commonElsewhere = [
	// French
	'le la les des du un une et est sont dans pour qui que sur avec pas ne nous ils elle leur leurs cette ces aux ou mais ainsi entre chaque plusieurs',
	// Spanish, Catalan, Galician
	'el los las del una que con para por su sus como esta este pero cada sin muy hoy els amb dels unha coa dos',
	// Portuguese
	'as uma em ao aos da dos das na nas nos pelo pela para com mais seu sua',
	// Italian
	'il lo gli di dei della delle degli che con sono nel nella alle una anche questo questa come chi',
	// Romanian
	'si sunt pentru care este din cu nu mai cei lor',
	// German
	'der das den dem des und ist sind ein eine einen einem einer zu zum zur mit von im auf nicht sich auch wird werden wir ihr ihre bei nach oder als wie durch sie wer kann soll noch nur vom bis',
	// Dutch, Afrikaans
	'de het een en voor met niet zijn worden wordt aan naar ook dat die bij uit maar hun onze kunnen deze nie vir',
	// Danish, Norwegian, Swedish
	'og det som er til af av ikke har den de vi kan med och att ett inte hos eller efter skal ska blir blev vores',
	// Finnish, Estonian
	'ja ovat joka jotka ning mis ei kun niin tai',
	// Polish, Czech, Slovak, the languages of former Yugoslavia, Lithuanian
	'nie jest na dla oraz od przez po ich tym bez je se jsou za ze ve nebo jako aby su sa ili koji koje ir kad yra tik',
	// Hungarian, Turkish, Albanian
	'az egy hogy nem ve bir bu ile olarak dhe nga ne ka',
	// Welsh, Irish, Scottish Gaelic
	'yn yr ac mae ar gan gyda bydd sydd ym ei eu wedi fel hyn bod nid oes agus le ina tha air bho chan gus ann',
	// Indonesian, Malay, Filipino, Swahili, Somali, Māori
	'yang dan dengan untuk dari ini itu akan pada dalam ang mga sa ng para kwa ya wa na katika iyo waa oo ka ku te nga ki kei',
	// Basque
	'eta da dira ez baino',
].join(' ');
