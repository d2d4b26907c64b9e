import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  usual: 'the|and|of|to|is|that|for|with|was|were|be|this|by|from|will|are|it|we|they|has|have|been|at|as|our|should',
  telling: 'minutes|meeting|attendees|apologies|attendance|agenda item|agreed|next meeting|resolved',
  attendance: {
    present:
      'attendees|attendee|attendance|in attendance|present|participants|those present|members present|people present|attended|were present|attending|list of attendees|present at the meeting|participants list|attendance list|also present|also in attendance|who was there|attendees in person|attendees online|in the room|who is here|who came|on the call',
    excused:
      'apologies|apologies for absence|excused|regrets|apologies received|apology|apologies received from|apologies from|sent apologies|excused absence|absent with apologies|absent with notice|sends regrets|regrets received|could not attend|unable to attend|could not come|sorry not to be there|could not be there|could not make it|unable to come|sent their excuses|sorry|represented by proxy|by proxy|proxies',
    absent:
      'absent|absentees|not present|absences|absence|not attending|no show|did not attend|missing|absent without apologies|members absent',
    invited: 'invited|invitees|people invited|invited members',
    guest:
      'guest|guests|guest speaker|guest speakers|observers|observer|speaker|speakers|visitors|invited guests|external guests|special guests',
  },
  afterAttendance: 'at the meeting|today|in person|online|remotely|in alphabetical order|in the room',
  everyoneElse:
    'everyone who did not|everybody who did not|all who did not|all those who did not|everyone else|everybody else|anyone who did not|all others|all other members|those who did not|all members who did not|people who did not|those who have not|everyone who has not|all who have not',
  nobody: 'none|nobody|no one|nil|n/a|na|see list|see attached|see annex|all|everyone|everybody',
  notes:
    'ill|sick|on leave|leave|online|remote|remotely|via|until|from|chair|chairperson|chairman|secretary|minutes|notes|note|facilitator|moderator|deputy|replacing|for|intern|new|partly|part|left|joined|arrived|by phone|coordinator|director|volunteer|minute taker|by video',
  stateNotes: {
    present: 'present|attended',
    excused: 'excused|apologies|regrets|sent apologies',
    absent: 'absent|not present',
    invited: 'invited',
    guest: 'guest|observer|speaker|visitor',
  },
  roles:
    'treasurer|vice chair|vice-chair|trustee|chair|chairperson|chairman|chairwoman|chaired by|secretary|minutes|minutes taken by|minutes by|notes|notes by|note taker|note-taker|notetaker|minute taker|facilitator|moderator|time keeper|timekeeper|host|scribe|recorder|rapporteur',
  organisations:
    'council|city|town|service|services|centre|center|house|association|network|foundation|school|university|institute|office|agency|department|charity|trust|ltd|community|housing|hospital|library|team|group|committee|cooperative|union|federation|the|ngo|partnership|forum|hub|works|project',
  and: 'and',
  columns: {
    name: 'name|names|first name|last name|surname|full name|attendee|participant|person|member',
    organisation: 'organisation|organization|service|institution|association|affiliation|employer|partner|company|org',
    email: 'e-mail|email|mail|e mail|email address',
    state: 'attendance|status|present|excused|absent|apologies',
    other: 'role|signature|phone|telephone|function|title|comment|comments|remarks|position',
    what: 'what|action|actions|task|tasks|description|action item|action items|to do',
    who: 'who|owner|responsible|by whom|assignee|lead|assigned to|person responsible',
    when: 'when|deadline|due|by when|due date|date|target date|due by',
  },
  agenda:
    "agenda|items|points|agenda points|agenda items|items on the agenda|meeting agenda|agenda of the meeting|order of business|the agenda|agenda for the meeting|topics|topics discussed|items discussed|proposed agenda|agenda for today|today's agenda",
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'monday|mon',
    'tuesday|tue|tues',
    'wednesday|wed',
    'thursday|thu|thurs',
    'friday|fri',
    'saturday|sat',
    'sunday|sun',
  ],
  rangeWords: 'to|until|till|and',
  fields: {
    date: 'date|meeting date|when|day|date and time|date of meeting|date of the meeting|date and place|held on',
    place: 'place|location|venue|where|address|room|meeting place|held at',
    time: 'time|start|start time|begin|hours|started|started at|opened|meeting started|time start|starts|called to order',
    end: 'end|end time|ended|ended at|closed|adjourned|close|meeting ended|finish|meeting closed|adjournment|meeting adjourned|ends',
    title: 'subject|title|re|meeting|topic',
    status: 'status|state|version|document status',
    mode: 'format|mode|form|meeting format',
  },
  minutesWords:
    'minutes|meeting|notes|report|assembly|board|committee|working group|steering group|session|gathering|record|forum|steering committee|meeting notes',
  modes: {
    online:
      'online|via teams|via zoom|on teams|on zoom|by video|video call|video conference|videoconference|remote meeting|held remotely|virtual|virtually|by videoconference|webinar|remotely',
    inPerson: 'in person|in-person|face to face|face-to-face|on site|on-site|physical meeting|physically',
    hybrid:
      'hybrid|and online|or online|and via zoom|and on zoom|and via teams|and on teams|in person and online|online and in person|partly online',
  },
  meeting: 'meeting|session|gathering|assembly',
  statuses: {
    draft:
      'draft|draft minutes|working document|provisional|provisional minutes|unapproved|not approved|not yet approved|unconfirmed|work in progress',
    toApprove:
      'to be approved|for approval|to approve|awaiting approval|to be validated|subject to approval|pending approval|to be confirmed by the board',
    approved: 'approved|approved minutes|final|final version|adopted|confirmed minutes|signed and approved',
  },
  earlier: 'previous|last|prior|earlier',
  opened:
    'meeting was opened|meeting opened|opened the meeting|meeting started|meeting began|called to order|meeting starts|started at|opens the meeting|meeting opens',
  closed:
    'meeting was closed|meeting closed|closed the meeting|meeting ended|meeting adjourned|meeting was adjourned|adjourned at|closed at|ended at|meeting ends|meeting closes|meeting finished',
  markers: {
    decision:
      'what we decided|what we decide|what was decided|decision|decisions|decision taken|decisions taken|decision made|decisions made|agreed|resolved|resolution|resolutions|unanimously|by consensus|consensus|decided|motion carried|unanimous decision|unanimously agreed|agreement|agreements',
    proposal:
      'proposal|proposals|suggestion|suggestions|idea|ideas|recommendation|recommendations|proposed|motion|motions',
    question:
      'q|question|questions|open question|open questions|decision to take|decision to be taken|decisions to be taken|to be decided|decision to make|decision needed|decisions needed|to decide|decisions to take|decision required',
    problem:
      'problem|problems|issue|issues|difficulty|difficulties|risk|risks|obstacle|obstacles|concern|concerns|challenge|challenges|point of attention|barrier|barriers|blocker|blockers',
    advantage:
      'advantage|advantages|pro|pros|strength|strengths|benefit|benefits|upside|positive|positives|plus|what went well|positive points|positive point',
    drawback:
      'disadvantage|disadvantages|drawback|drawbacks|con|cons|weakness|weaknesses|downside|downsides|negative|negatives|minus|limitation|limitations|negative points|to improve|negative point|what could be better',
    solution: 'solution|solutions|possible solution|possible solutions|workaround',
    remark: 'remark|remarks|note|comment|comments|observation|observations|n b|nb|nota bene|please note|ps|caveat',
    information:
      'answer|answers|information|info|for information|fyi|announcement|announcements|for your information|news|update|updates|reminder|notice|good to know',
    action:
      'action list|list of actions|action|actions|action item|action items|action point|action points|to do|todo|to-do|task|tasks|follow up|follow-up|followup|next step|next steps|to-dos|todos|action required|ai|actions arising|action plan|commitment|commitments',
    wish: 'wish|wishes|need|needs|request|requests|expectation|expectations|hope|hopes',
  },
  markersOfMore: { 'action needed': 'action' },
  beforeMarker:
    'another|other|new|first|second|third|the|a|an|main|biggest|possible|alternative|final|key|one|counter|unanimous|additional|further|last|major|our|open|joint',
  afterMarker:
    'taken|made|raised|proposed|needed|from the floor|for the group|agreed|required|identified|arising|reached|expressed|asked|received',
  cues: {
    decision:
      'all agreed|everyone agreed|everybody agreed|opted for|it was agreed|it was decided|it is agreed|it is decided|we agreed|we decided|the group agreed|the group decided|agreed to|agreed that|decided to|decided that|was approved|were approved|is approved|are approved|unanimously|by consensus|was resolved|was adopted|motion carried|members approved|the meeting approved|the board approved|committee approved',
    proposal:
      'proposes to|proposes that|proposed to|proposed that|it was proposed|it is proposed|suggests that|suggested that|it was suggested|we propose|suggests to|suggested to|propose to|suggested holding',
    question:
      'the question is|raised the question|asked whether|asks whether|asked if|wonders whether|wonders if|wondered whether',
    wish: 'would like to see|would like the|wishes to|wish that|it would be desirable|hopes that|hope that',
    problem: 'the problem is|the main problem|is a problem|the issue is',
    action:
      'will send|will contact|will prepare|will organise|will organize|will follow up|will check|will share|undertakes to|takes it upon|will draft|will invite|will ask|will book|will circulate|will arrange|will write|will bring|will call|will email|will find|will look into|will speak|volunteered to|offered to|promised to|will report|will update',
  },
  doings:
    'to|will|is to|are to|shall|must|sends|contacts|prepares|drafts|checks|books|undertakes|agreed to|takes on|is going to|are going to|chases|finds|collects|writes|brings|calls|emails|speaks to|looks into|finalises|updates|circulates|arranges|organises|prints|orders|buys',
  orders: 'send|contact|invite|prepare|confirm|book|circulate|draft|remind|arrange|share|finalise|finalize',
  unanimity: 'unanimous|unanimously|unanimity',
  unanimityMinusOne:
    'unanimity minus one|all but one|unanimously but one|unanimous minus one|with one exception|with one abstention|one against|unanimity but one|unanimously minus one',
  consensus: 'consensus|consent',
  vote: 'vote|votes|voted|majority|ballot|abstention|abstentions|abstained|show of hands',
  dueWords: 'by|before|due|no later than|deadline|by the end of|by end of|until|for',
  next: 'next|following|upcoming|future',
  gatherings:
    'meeting|meetings|session|sessions|gathering|gatherings|date|dates|workshop|workshops|assembly|event|events|forum|call|visit|conference|day|agm|appointment|get-together',
  takesPlace:
    'will take place|takes place|will be held|is scheduled|are scheduled|is planned|is set for|to be held|is on|will be on|will meet|has been moved|is fixed',
  toConfirm:
    'will be communicated|to be confirmed|tbc|to confirm|tbd|to be decided|to be determined|not yet final|not final|provisional|subject to|to be fixed|to be arranged|not yet fixed|not yet confirmed|doodle|to follow|to be set|not yet definitive|to be agreed|to be announced|not definitive|tba|awaiting confirmation',
  perhaps: 'should|might|may|probably|possibly|perhaps|could|in principle|normally',
  placeWords:
    'in the offices of|at the premises of|at the offices of|at the|in the|at|in|hosted by|venue|location|place|room|via|online|on',
  or: 'or else|or',
};
