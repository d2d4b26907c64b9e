CREATE TABLE "email_change" (
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "email_change_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"organisation_id" uuid,
	"role" text NOT NULL,
	"function" jsonb NOT NULL,
	"lang" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"invited_by" uuid,
	"last_sent_at" timestamp with time zone NOT NULL,
	"times_sent" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "invitation_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid,
	"role" text NOT NULL,
	"function" jsonb NOT NULL,
	"since_on" date NOT NULL,
	"until_on" date,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid,
	CONSTRAINT "membership_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"aliases" jsonb NOT NULL,
	"kind" text NOT NULL,
	"commune" text,
	"enterprise_number" text,
	"merged_into" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "organisation_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "organisation_change" (
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "organisation_change_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "organisation_in_network" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid,
	CONSTRAINT "organisation_in_network_network_id_organisation_id_pk" PRIMARY KEY("network_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone,
	CONSTRAINT "passkey_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"language" text,
	"email_shown_to" text DEFAULT 'members' NOT NULL,
	"image" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token_digest" text NOT NULL,
	"to" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_link_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "space_member" (
	"network_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"added_by" uuid,
	CONSTRAINT "space_member_network_id_space_id_person_id_pk" PRIMARY KEY("network_id","space_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "space_request" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"message" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	CONSTRAINT "space_request_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "arrival" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "arrival_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"organisation" text,
	"role" text NOT NULL,
	"registered" integer NOT NULL,
	"came" integer NOT NULL,
	"walked_in" integer NOT NULL,
	"admitted" integer NOT NULL,
	CONSTRAINT "attendance_network_id_event_id_line_pk" PRIMARY KEY("network_id","event_id","line")
);
--> statement-breakpoint
CREATE TABLE "registration_answer" (
	"network_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"said" jsonb NOT NULL,
	CONSTRAINT "registration_answer_network_id_registration_id_question_id_pk" PRIMARY KEY("network_id","registration_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "event_choice" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	"price" integer,
	"places" integer,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"place" jsonb,
	"host_id" uuid,
	"version" integer NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "event_choice_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "registration_choice" (
	"network_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"choice_id" uuid NOT NULL,
	CONSTRAINT "registration_choice_network_id_registration_id_choice_id_pk" PRIMARY KEY("network_id","registration_id","choice_id")
);
--> statement-breakpoint
CREATE TABLE "event_question" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"asked" jsonb NOT NULL,
	"help" jsonb,
	"answers" jsonb NOT NULL,
	"is_required" boolean NOT NULL,
	"shown_when" jsonb,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "event_question_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_attachment" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "event_attachment_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_draft" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid,
	"typed" jsonb NOT NULL,
	"typed_by" uuid NOT NULL,
	"typed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_draft_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"about" jsonb,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"fuzzy_when" jsonb,
	"to_confirm" text[] DEFAULT '{}'::text[] NOT NULL,
	"confirm_by" timestamp with time zone,
	"place_name" jsonb,
	"address" jsonb,
	"access_note" jsonb,
	"commune" text,
	"online_address" text,
	"contact" jsonb,
	"languages" text[] NOT NULL,
	"audience" text NOT NULL,
	"places" integer,
	"registration_opens_at" timestamp with time zone,
	"registration_closes_at" timestamp with time zone,
	"quotas" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"quotas_end_at" timestamp with time zone,
	"waiting_list" text DEFAULT 'none' NOT NULL,
	"needs_approval" boolean DEFAULT false NOT NULL,
	"space_id" uuid,
	"pole_id" uuid,
	"series_id" uuid,
	"edition_of" uuid,
	"is_template" boolean DEFAULT false NOT NULL,
	"source_id" uuid,
	"source_uid" text,
	"source_sequence" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" jsonb,
	CONSTRAINT "event_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_change" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"field" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"version" integer NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_change_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_organiser" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "event_organiser_network_id_event_id_organisation_id_pk" PRIMARY KEY("network_id","event_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"of" text NOT NULL,
	"of_id" uuid,
	"secret_hash" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feed_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "calendar_source" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"file_id" uuid,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"audience" text NOT NULL,
	"state" text NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	"unread" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"etag" text,
	"read_at" timestamp with time zone,
	"tried_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "calendar_source_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_invitation" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"whom" text NOT NULL,
	"organisation_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"person_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"words" jsonb,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	CONSTRAINT "event_invitation_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_invited" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_invited_network_id_event_id_person_id_pk" PRIMARY KEY("network_id","event_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "people_import" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"file_id" uuid,
	"name" text NOT NULL,
	"format" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"decisions" jsonb NOT NULL,
	"state" text NOT NULL,
	"counts" jsonb,
	"done" integer DEFAULT 0 NOT NULL,
	"added_organisations" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"brought_by" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	CONSTRAINT "people_import_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "people_import_row" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"cells" jsonb NOT NULL,
	"reasons" jsonb NOT NULL,
	"registration_id" uuid,
	CONSTRAINT "people_import_row_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "pole" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	"retired_by" uuid,
	CONSTRAINT "pole_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text,
	"email" text,
	"organisation_id" uuid,
	"organisation_name" text,
	"role" text NOT NULL,
	"function" text,
	"language" text,
	"morning" boolean DEFAULT true NOT NULL,
	"afternoon" boolean DEFAULT true NOT NULL,
	"remark" text,
	"guest_of" uuid,
	"source" text NOT NULL,
	"party_id" uuid,
	"joins_at" uuid,
	"leaves_at" uuid,
	"travels_from" text,
	"travel_shown" boolean DEFAULT false NOT NULL,
	"diet" text,
	"exception_reason" text,
	"excepted_by" uuid,
	"replaces" uuid,
	"person_id" uuid,
	"import_id" uuid,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"offer_ends_at" timestamp with time zone,
	"declined_because" text,
	"no_reminders_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"registered_by" uuid,
	"registered_at" timestamp with time zone NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "registration_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_reminder" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"days_before" integer NOT NULL,
	"clock" text NOT NULL,
	"words" jsonb NOT NULL,
	"version" integer NOT NULL,
	"written_by" uuid,
	"sent_at" timestamp with time zone,
	"sent_for" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "event_reminder_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_task" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"days_before" integer NOT NULL,
	"owner_id" uuid,
	"version" integer NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"done_by" uuid,
	"done_at" timestamp with time zone,
	"reminded_for" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "event_task_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "agenda_point" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"taken_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "agenda_point_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"standing" text NOT NULL,
	"promised" jsonb NOT NULL,
	"first_step" jsonb,
	"sign" jsonb,
	"decided" jsonb,
	"organisation_id" uuid,
	"owner_id" uuid,
	"contact_name" text,
	"contact_email" text,
	"contact_lang" text,
	"second_id" uuid,
	"due_on" date,
	"audience" text NOT NULL,
	"statement_id" uuid,
	"subject_kind" text,
	"subject_id" uuid,
	"event_id" uuid,
	"begun_at" timestamp with time zone,
	"help_at" timestamp with time zone,
	"result" jsonb,
	"ended_at" timestamp with time zone,
	"version" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "commitment_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "commitment_asking" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"for_day" date NOT NULL,
	"asked_on" date NOT NULL,
	"sending_id" uuid NOT NULL,
	"asked_id" uuid,
	"level" text NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "commitment_asking_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "commitment_step" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" jsonb,
	"due_before" date,
	"due_after" date,
	"link" text,
	"file_id" uuid,
	"outcome_id" uuid,
	"step_by" uuid,
	"name" text,
	"step_at" timestamp with time zone NOT NULL,
	CONSTRAINT "commitment_step_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_on" date NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	CONSTRAINT "follow_up_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "follow_up_settings" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"days" jsonb NOT NULL,
	"patience" integer NOT NULL,
	"version" integer NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "follow_up_settings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "present_answer" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"registration_id" uuid,
	"answer" text NOT NULL,
	"why" jsonb,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "present_answer_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "present_task" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"asked" jsonb NOT NULL,
	"due_on" date,
	"people" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "present_task_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "table_code" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"index" integer NOT NULL,
	"code" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "table_code_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "table_saying" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"device" text,
	"words_act" uuid,
	"there_act" uuid,
	"is_there" boolean NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "table_saying_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "case_plan" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"mode" text NOT NULL,
	"minutes_between" integer NOT NULL,
	"minutes_to_tell" integer NOT NULL,
	"chosen_by" uuid,
	"chosen_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "case_plan_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "study_case" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"about" jsonb,
	"minutes" integer NOT NULL,
	"needs_actor" boolean NOT NULL,
	"position" integer NOT NULL,
	"actor_id" uuid,
	"version" integer NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "study_case_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "gathering" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"version" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"hidden_at" timestamp with time zone,
	"hidden_by" uuid,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "gathering_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "gathering_source" (
	"network_id" uuid NOT NULL,
	"gathering_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gathering_source_network_id_gathering_id_statement_id_pk" PRIMARY KEY("network_id","gathering_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "wish_acceptance" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"reason" jsonb NOT NULL,
	"by" uuid,
	"at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "wish_acceptance_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "budget_line" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"cents" integer NOT NULL,
	"per_person" boolean NOT NULL,
	"deciding" jsonb,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "budget_line_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "composition" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"by" uuid,
	"at" timestamp with time zone NOT NULL,
	"seed" integer,
	"undoes" integer,
	"changes" jsonb NOT NULL,
	"levels" jsonb,
	"unmet" jsonb,
	CONSTRAINT "composition_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "day_figures" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"people" integer NOT NULL,
	"present" integer NOT NULL,
	"organisations" integer NOT NULL,
	"rounds" integer NOT NULL,
	"pairs" integer NOT NULL,
	"again" integer NOT NULL,
	"met_fewest" integer NOT NULL,
	"met_middle" integer NOT NULL,
	"met_most" integer NOT NULL,
	CONSTRAINT "day_figures_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "day_report" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"introduction" jsonb,
	"version" integer NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_by" uuid,
	CONSTRAINT "day_report_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "round_draw" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"people" uuid[] NOT NULL,
	"taken" integer[] NOT NULL,
	"drawn_by" uuid,
	"drawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "round_draw_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "round_group" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"index" integer NOT NULL,
	"place" jsonb,
	"locked_at" timestamp with time zone,
	"locked_by" uuid,
	CONSTRAINT "round_group_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "live_act" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"step_id" text,
	"seconds" integer,
	"view" text,
	"word" text,
	"on" boolean,
	"lead_id" uuid,
	"by" uuid,
	"heard_at" timestamp with time zone NOT NULL,
	CONSTRAINT "live_act_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "mixing" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"scope" text NOT NULL,
	"seed" integer NOT NULL,
	"upon" integer NOT NULL,
	"state" text NOT NULL,
	"progress" integer NOT NULL,
	"proposals" jsonb,
	"ended_at" timestamp with time zone,
	CONSTRAINT "mixing_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisations_met" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"one" uuid NOT NULL,
	"other" uuid NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "organisations_met_network_id_event_id_one_other_pk" PRIMARY KEY("network_id","event_id","one","other")
);
--> statement-breakpoint
CREATE TABLE "round" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"min" integer NOT NULL,
	"ideal" integer NOT NULL,
	"max" integer NOT NULL,
	"count" integer,
	"fewest" integer,
	"most" integer,
	"group_count" integer,
	"way" text DEFAULT 'mixed' NOT NULL,
	"position" integer NOT NULL,
	"locked_at" timestamp with time zone,
	"locked_by" uuid,
	"version" integer NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "round_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"network_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"group" integer NOT NULL,
	"pinned" boolean NOT NULL,
	"act" integer NOT NULL,
	CONSTRAINT "seat_network_id_round_id_registration_id_pk" PRIMARY KEY("network_id","round_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "day_settings" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"colleagues_apart" boolean NOT NULL,
	"new_faces" boolean NOT NULL,
	"balance" text[] NOT NULL,
	"service_users" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "day_settings_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "case_sheet_text" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"part" text NOT NULL,
	"said" jsonb NOT NULL,
	"replaces" uuid[] NOT NULL,
	"named" jsonb NOT NULL,
	"act" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"written_by" uuid,
	CONSTRAINT "case_sheet_text_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "timetable_slot" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"starts_at" integer NOT NULL,
	"minutes" integer NOT NULL,
	"title" jsonb NOT NULL,
	"public_title" jsonb,
	"kind" text NOT NULL,
	"shown_to" text NOT NULL,
	"method_id" text,
	"round_id" uuid,
	"room" text,
	"people" jsonb NOT NULL,
	"question" jsonb,
	"note" jsonb,
	"fixed" boolean NOT NULL,
	"deciding" jsonb,
	"act" integer NOT NULL,
	CONSTRAINT "timetable_slot_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "round_task" (
	"network_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"task" text NOT NULL,
	"given_by" uuid,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "round_task_network_id_round_id_registration_id_task_pk" PRIMARY KEY("network_id","round_id","registration_id","task")
);
--> statement-breakpoint
CREATE TABLE "timetable" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"in_use" uuid,
	"acts" integer NOT NULL,
	"walks" jsonb NOT NULL,
	"walks_version" integer NOT NULL,
	"begun_with" jsonb,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	CONSTRAINT "timetable_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "timetable_act" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"variant_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"by" uuid,
	"at" timestamp with time zone NOT NULL,
	"undoes" integer,
	"changes" jsonb NOT NULL,
	CONSTRAINT "timetable_act_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "timetable_variant" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "timetable_variant_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "seating_version" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"name" jsonb,
	"why" text NOT NULL,
	"upon" integer NOT NULL,
	"group_counts" jsonb NOT NULL,
	"levels" jsonb,
	"papers" text[],
	"taken_back_at" timestamp with time zone,
	"kept_by" uuid,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "seating_version_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "seating_version_seat" (
	"network_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"group" integer NOT NULL,
	"pinned" boolean NOT NULL,
	CONSTRAINT "seating_version_seat_network_id_version_id_round_id_registration_id_pk" PRIMARY KEY("network_id","version_id","round_id","registration_id")
);
--> statement-breakpoint
CREATE TABLE "wish" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"people" uuid[] NOT NULL,
	"group" integer,
	"rounds" uuid[],
	"task" text,
	"version" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "wish_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "experiment" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"about" jsonb,
	"criteria" jsonb NOT NULL,
	"owner_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"review_on" date NOT NULL,
	"standing" text NOT NULL,
	"answers" jsonb,
	"verdict" jsonb,
	"event_id" uuid,
	"evaluated_by" uuid,
	"evaluated_at" timestamp with time zone,
	"statement_id" uuid,
	"outcome_id" uuid,
	"version" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "experiment_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "experiment_change" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"experiment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"before" jsonb NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "experiment_change_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting_import" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid,
	"text" text,
	"understood" jsonb,
	"choices" jsonb NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"event_id" uuid,
	"brought_by" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_import_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"kind" text NOT NULL,
	"minutes" integer,
	"owner_id" uuid,
	"owner_name" text,
	"guest_name" text,
	"guest_email" text,
	"guest_organisation" text,
	"origin_kind" text,
	"origin_id" uuid,
	"state" text NOT NULL,
	"proposed_by" uuid,
	"refusal" jsonb,
	"opened_at" timestamp with time zone,
	"spent_seconds" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agenda_item_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting_attendance" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"organisation_id" uuid,
	"organisation_name" text,
	"email" text,
	"lang" text,
	"state" text NOT NULL,
	"agenda_item_id" uuid,
	"replaces_id" uuid,
	"invited_at" timestamp with time zone,
	"said_at" timestamp with time zone,
	"by_person_id" uuid,
	"registration_id" uuid,
	"removed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "meeting_attendance_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"series_id" uuid,
	"purpose" jsonb,
	"chair_id" uuid,
	"note_taker_id" uuid,
	"time_keeper_id" uuid,
	"minutes_available" integer,
	"agenda_sent_at" timestamp with time zone,
	"agenda_sent_acts" integer,
	"acts" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_series" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"space_id" uuid,
	"rhythm" jsonb,
	"place_name" jsonb,
	"default_minutes" integer NOT NULL,
	"standing_items" jsonb NOT NULL,
	"chair_id" uuid,
	"note_taker_id" uuid,
	"time_keeper_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "meeting_series_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting_topic" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"space_id" uuid,
	"title" jsonb NOT NULL,
	"why" jsonb,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone NOT NULL,
	"event_id" uuid,
	"dropped_at" timestamp with time zone,
	"dropped" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_topic_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "minutes_amendment" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"after_approval" timestamp with time zone,
	"agenda_item_id" uuid,
	"words" jsonb NOT NULL,
	"asked_by" uuid,
	"asked_name" text,
	"asked_at" timestamp with time zone NOT NULL,
	"settled" text,
	"settled_words" jsonb,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "minutes_amendment_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"space_id" uuid,
	"words" jsonb NOT NULL,
	"mode" text,
	"votes_for" integer,
	"votes_against" integer,
	"votes_abstained" integer,
	"decided_on" date NOT NULL,
	"review_on" date,
	"review_told_for" date,
	"review_placed_for" date,
	"reviewed_at" timestamp with time zone,
	"superseded_by_id" uuid,
	"statement_id" uuid,
	"version" integer NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	CONSTRAINT "decision_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"state" text NOT NULL,
	"audience" text NOT NULL,
	"version" integer NOT NULL,
	"round" integer DEFAULT 0 NOT NULL,
	"way" text,
	"approve_until" date,
	"sends_when_approved" boolean DEFAULT false NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_by" uuid,
	"number" integer,
	"number_year" integer,
	"approved_at" timestamp with time zone,
	"approved_by_id" uuid,
	"approved_how" text,
	"sealed" text,
	"hash" text,
	"distributed_at" timestamp with time zone,
	"distributed_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "minutes_asked" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"person_id" uuid,
	"name" text,
	"address" text,
	"lang" text NOT NULL,
	"approved_at" timestamp with time zone,
	CONSTRAINT "minutes_asked_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "minutes_block" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"agenda_item_id" uuid,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"words" jsonb NOT NULL,
	"mode" text,
	"votes_for" integer,
	"votes_against" integer,
	"votes_abstained" integer,
	"owner_id" uuid,
	"owner_name" text,
	"organisation_id" uuid,
	"due_on" date,
	"review_on" date,
	"document_id" uuid,
	"document_place" text,
	"statement_id" uuid,
	"version" integer NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "minutes_block_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "minutes_count" (
	"network_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "minutes_count_network_id_year_pk" PRIMARY KEY("network_id","year")
);
--> statement-breakpoint
CREATE TABLE "minutes_declined" (
	"network_id" uuid NOT NULL,
	"mailbox" text NOT NULL,
	"declined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_declined_network_id_mailbox_pk" PRIMARY KEY("network_id","mailbox")
);
--> statement-breakpoint
CREATE TABLE "minutes_name" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"seal" text NOT NULL,
	"salt" text,
	"name" text,
	"person_id" uuid,
	CONSTRAINT "minutes_name_network_id_event_id_seal_pk" PRIMARY KEY("network_id","event_id","seal")
);
--> statement-breakpoint
CREATE TABLE "minutes_next" (
	"network_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"from_event_id" uuid NOT NULL,
	CONSTRAINT "minutes_next_network_id_event_id_pk" PRIMARY KEY("network_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "date_poll" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"about" jsonb,
	"space_id" uuid,
	"series_id" uuid,
	"topic_id" uuid,
	"closes_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"event_id" uuid,
	"chosen_id" uuid,
	"withdrawn" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "date_poll_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "date_poll_answer" (
	"network_id" uuid NOT NULL,
	"poll_person_ref" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "date_poll_answer_network_id_poll_person_ref_option_id_pk" PRIMARY KEY("network_id","poll_person_ref","option_id")
);
--> statement-breakpoint
CREATE TABLE "date_poll_option" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place_name" jsonb,
	"places" integer,
	"removed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "date_poll_option_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "date_poll_person" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"lang" text NOT NULL,
	"organisation_id" uuid,
	"answered_at" timestamp with time zone,
	"remark" text,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "date_poll_person_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "method_copy" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"method_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "method_copy_network_id_id_pk" PRIMARY KEY("network_id","id"),
	CONSTRAINT "method_copy_method" UNIQUE("network_id","method_id")
);
--> statement-breakpoint
CREATE TABLE "method_satisfaction" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"method_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"mark" integer NOT NULL,
	"words" jsonb,
	"said_by" uuid,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "method_satisfaction_network_id_id_pk" PRIMARY KEY("network_id","id"),
	CONSTRAINT "method_satisfaction_once" UNIQUE("network_id","method_id","subject_kind","subject_id","said_by")
);
--> statement-breakpoint
CREATE TABLE "network" (
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"about" jsonb,
	"communes" jsonb NOT NULL,
	"languages" jsonb NOT NULL,
	"look" jsonb NOT NULL,
	"modules_off" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "network_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "network_change" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thing_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "network_change_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "space" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"access" text NOT NULL,
	"name" jsonb NOT NULL,
	"purpose" jsonb,
	"join_until_on" date,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "space_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"told" jsonb NOT NULL,
	"told_by" uuid,
	"told_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "outcome_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"said" jsonb NOT NULL,
	"said_by" uuid,
	"name" text,
	"organisation_id" uuid,
	"said_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "statement_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "survey" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"about" jsonb,
	"audience" text NOT NULL,
	"code" text NOT NULL,
	"opens_at" timestamp with time zone,
	"opened_by" uuid,
	"closes_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"asked" integer,
	"door_noted" boolean DEFAULT false NOT NULL,
	"wants_letters" boolean DEFAULT false NOT NULL,
	"letter_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"copy_of" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "survey_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "survey_answerer" (
	"network_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"who" text NOT NULL,
	"person_id" uuid,
	"registration_id" uuid,
	"device" text,
	CONSTRAINT "survey_answerer_network_id_survey_id_who_pk" PRIMARY KEY("network_id","survey_id","who")
);
--> statement-breakpoint
CREATE TABLE "survey_ballot" (
	"network_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"key" text NOT NULL,
	"said" jsonb NOT NULL,
	"lang" text NOT NULL,
	CONSTRAINT "survey_ballot_network_id_survey_id_key_pk" PRIMARY KEY("network_id","survey_id","key")
);
--> statement-breakpoint
CREATE TABLE "survey_proposal" (
	"network_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"cell" text NOT NULL,
	"statement_id" uuid NOT NULL,
	CONSTRAINT "survey_proposal_network_id_survey_id_question_id_cell_pk" PRIMARY KEY("network_id","survey_id","question_id","cell")
);
--> statement-breakpoint
CREATE TABLE "survey_question" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"origin" uuid NOT NULL,
	"position" integer NOT NULL,
	"asked" jsonb NOT NULL,
	"help" jsonb,
	"definition" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "survey_question_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"stored_by" uuid,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stored_file_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid NOT NULL,
	"person_id" uuid,
	"address" text NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"occasion" text NOT NULL,
	"data" jsonb NOT NULL,
	"state" text NOT NULL,
	"message_id" text NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	CONSTRAINT "letter_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "mail_choice" (
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wish" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mail_choice_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "answered_request" (
	"id" uuid NOT NULL,
	"scope" text NOT NULL,
	"location" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answered_request_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "written_document" (
	"network_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	CONSTRAINT "written_document_network_id_kind_document_id_pk" PRIMARY KEY("network_id","kind","document_id")
);
--> statement-breakpoint
CREATE TABLE "written_update" (
	"network_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"change" "bytea" NOT NULL,
	"by_person_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "written_update_network_id_kind_document_id_sequence_pk" PRIMARY KEY("network_id","kind","document_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "written_version" (
	"network_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"state" "bytea" NOT NULL,
	"name" text,
	"by_person_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "written_version_network_id_kind_document_id_sequence_pk" PRIMARY KEY("network_id","kind","document_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "registration_answer" ADD CONSTRAINT "registration_answer_network_id_registration_id_registration_network_id_id_fk" FOREIGN KEY ("network_id","registration_id") REFERENCES "public"."registration"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_choice" ADD CONSTRAINT "registration_choice_network_id_registration_id_registration_network_id_id_fk" FOREIGN KEY ("network_id","registration_id") REFERENCES "public"."registration"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_source" ADD CONSTRAINT "gathering_source_network_id_gathering_id_gathering_network_id_id_fk" FOREIGN KEY ("network_id","gathering_id") REFERENCES "public"."gathering"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_network_id_variant_id_timetable_variant_network_id_id_fk" FOREIGN KEY ("network_id","variant_id") REFERENCES "public"."timetable_variant"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_group" ADD CONSTRAINT "round_group_network_id_round_id_round_network_id_id_fk" FOREIGN KEY ("network_id","round_id") REFERENCES "public"."round"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_network_id_round_id_round_network_id_id_fk" FOREIGN KEY ("network_id","round_id") REFERENCES "public"."round"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timetable_slot" ADD CONSTRAINT "timetable_slot_network_id_variant_id_timetable_variant_network_id_id_fk" FOREIGN KEY ("network_id","variant_id") REFERENCES "public"."timetable_variant"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timetable_act" ADD CONSTRAINT "timetable_act_network_id_variant_id_timetable_variant_network_id_id_fk" FOREIGN KEY ("network_id","variant_id") REFERENCES "public"."timetable_variant"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seating_version_seat" ADD CONSTRAINT "seating_version_seat_network_id_version_id_seating_version_network_id_id_fk" FOREIGN KEY ("network_id","version_id") REFERENCES "public"."seating_version"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_poll_answer" ADD CONSTRAINT "date_poll_answer_of" FOREIGN KEY ("network_id","poll_person_ref") REFERENCES "public"."date_poll_person"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person_id","network_id");--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_enterprise_number" ON "organisation" USING btree ("enterprise_number") WHERE "organisation"."merged_into" is null;--> statement-breakpoint
CREATE INDEX "organisation_change_of" ON "organisation_change" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_in_network_organisation" ON "organisation_in_network" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passkey_credential" ON "passkey" USING btree ("credential_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_link_token" ON "sign_in_link" USING btree ("token_digest");--> statement-breakpoint
CREATE INDEX "space_member_person" ON "space_member" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "space_request_open" ON "space_request" USING btree ("network_id","space_id","person_id") WHERE "space_request"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "arrival_of_event" ON "arrival" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "event_choice_of_event" ON "event_choice" USING btree ("network_id","event_id","position");--> statement-breakpoint
CREATE INDEX "registration_choice_of_choice" ON "registration_choice" USING btree ("network_id","choice_id");--> statement-breakpoint
CREATE INDEX "event_question_of_event" ON "event_question" USING btree ("network_id","event_id","position");--> statement-breakpoint
CREATE INDEX "event_attachment_of_event" ON "event_attachment" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "event_attachment_of_file" ON "event_attachment" USING btree ("network_id","file_id");--> statement-breakpoint
CREATE INDEX "event_draft_of_author" ON "event_draft" USING btree ("network_id","typed_by");--> statement-breakpoint
CREATE INDEX "event_by_start" ON "event" USING btree ("network_id","starts_at");--> statement-breakpoint
CREATE INDEX "event_by_end" ON "event" USING btree ("network_id","ends_at");--> statement-breakpoint
CREATE INDEX "event_of_series" ON "event" USING btree ("network_id","series_id");--> statement-breakpoint
CREATE INDEX "event_next_edition" ON "event" USING btree ("network_id","edition_of");--> statement-breakpoint
CREATE UNIQUE INDEX "event_from_elsewhere" ON "event" USING btree ("network_id","source_id","source_uid") WHERE source_uid is not null;--> statement-breakpoint
CREATE INDEX "event_change_by_event" ON "event_change" USING btree ("network_id","event_id","changed_at");--> statement-breakpoint
CREATE INDEX "event_organiser_of_organisation" ON "event_organiser" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_secret" ON "calendar_feed" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "calendar_feed_of_person" ON "calendar_feed" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "calendar_source_of_network" ON "calendar_source" USING btree ("network_id","read_at");--> statement-breakpoint
CREATE INDEX "event_invitation_of_event" ON "event_invitation" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "event_invited_person" ON "event_invited" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "people_import_by_event" ON "people_import" USING btree ("network_id","event_id","brought_at");--> statement-breakpoint
CREATE INDEX "people_import_row_by_import" ON "people_import_row" USING btree ("network_id","import_id","line");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_code" ON "registration" USING btree ("code");--> statement-breakpoint
CREATE INDEX "registration_by_event" ON "registration" USING btree ("network_id","event_id","state");--> statement-breakpoint
CREATE INDEX "registration_by_import" ON "registration" USING btree ("network_id","import_id");--> statement-breakpoint
CREATE INDEX "registration_by_party" ON "registration" USING btree ("network_id","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_once" ON "registration" USING btree ("network_id","event_id","person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "registration_by_person" ON "registration" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_reminder_of_event" ON "event_reminder" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "event_task_of_event" ON "event_task" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_point_about" ON "agenda_point" USING btree ("network_id","kind","about_id");--> statement-breakpoint
CREATE INDEX "commitment_standing" ON "commitment" USING btree ("network_id","standing","due_on");--> statement-breakpoint
CREATE INDEX "commitment_organisation" ON "commitment" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE INDEX "commitment_event" ON "commitment" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "commitment_statement" ON "commitment" USING btree ("network_id","statement_id");--> statement-breakpoint
CREATE INDEX "commitment_owner" ON "commitment" USING btree ("network_id","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "commitment_asking_once" ON "commitment_asking" USING btree ("network_id","commitment_id","occasion","for_day");--> statement-breakpoint
CREATE INDEX "commitment_asking_sending" ON "commitment_asking" USING btree ("network_id","sending_id");--> statement-breakpoint
CREATE INDEX "commitment_step_of" ON "commitment_step" USING btree ("network_id","commitment_id","step_at");--> statement-breakpoint
CREATE UNIQUE INDEX "present_answer_once" ON "present_answer" USING btree ("network_id","task_id","registration_id");--> statement-breakpoint
CREATE INDEX "present_task_event" ON "present_task" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "table_code_code" ON "table_code" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "table_code_in_use" ON "table_code" USING btree ("network_id","event_id","index") WHERE "table_code"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "table_saying_of_event" ON "table_saying" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "study_case_of_event" ON "study_case" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "gathering_of_event" ON "gathering" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "wish_acceptance_of_event" ON "wish_acceptance" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "budget_line_of_variant" ON "budget_line" USING btree ("network_id","variant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "composition_once" ON "composition" USING btree ("network_id","event_id","number");--> statement-breakpoint
CREATE INDEX "round_draw_of_round" ON "round_draw" USING btree ("network_id","round_id","drawn_at");--> statement-breakpoint
CREATE UNIQUE INDEX "round_group_once" ON "round_group" USING btree ("network_id","round_id","index");--> statement-breakpoint
CREATE INDEX "live_act_of_event" ON "live_act" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "mixing_of_event" ON "mixing" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "round_of_event" ON "round" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "seat_of_registration" ON "seat" USING btree ("network_id","registration_id");--> statement-breakpoint
CREATE INDEX "case_sheet_text_of_event" ON "case_sheet_text" USING btree ("network_id","event_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_sheet_text_once" ON "case_sheet_text" USING btree ("network_id","act","part");--> statement-breakpoint
CREATE INDEX "timetable_slot_of_variant" ON "timetable_slot" USING btree ("network_id","variant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "timetable_act_once" ON "timetable_act" USING btree ("network_id","event_id","number");--> statement-breakpoint
CREATE INDEX "timetable_variant_of_event" ON "timetable_variant" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "seating_version_of_event" ON "seating_version" USING btree ("network_id","event_id","kept_at");--> statement-breakpoint
CREATE INDEX "seating_version_seat_of_registration" ON "seating_version_seat" USING btree ("network_id","registration_id");--> statement-breakpoint
CREATE INDEX "wish_of_event" ON "wish" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "experiment_standing" ON "experiment" USING btree ("network_id","standing","review_on");--> statement-breakpoint
CREATE INDEX "experiment_statement" ON "experiment" USING btree ("network_id","statement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "experiment_change_once" ON "experiment_change" USING btree ("network_id","experiment_id","version");--> statement-breakpoint
CREATE INDEX "meeting_import_state" ON "meeting_import" USING btree ("network_id","state","brought_at");--> statement-breakpoint
CREATE INDEX "meeting_import_meeting" ON "meeting_import" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "agenda_item_of_event" ON "agenda_item" USING btree ("network_id","event_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_origin" ON "agenda_item" USING btree ("network_id","event_id","origin_kind","origin_id") WHERE origin_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_carried_once" ON "agenda_item" USING btree ("network_id","origin_id") WHERE origin_kind = 'agendaItem';--> statement-breakpoint
CREATE INDEX "meeting_attendance_of_event" ON "meeting_attendance" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_attendance_person" ON "meeting_attendance" USING btree ("network_id","event_id","person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "meeting_of_series" ON "meeting" USING btree ("network_id","series_id");--> statement-breakpoint
CREATE INDEX "meeting_topic_waiting" ON "meeting_topic" USING btree ("network_id","space_id");--> statement-breakpoint
CREATE INDEX "minutes_amendment_of" ON "minutes_amendment" USING btree ("network_id","event_id");--> statement-breakpoint
CREATE INDEX "decision_decided" ON "decision" USING btree ("network_id","decided_on");--> statement-breakpoint
CREATE INDEX "decision_review" ON "decision" USING btree ("review_on");--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_number" ON "minutes" USING btree ("network_id","number_year","number") WHERE number is not null;--> statement-breakpoint
CREATE INDEX "minutes_state" ON "minutes" USING btree ("network_id","state");--> statement-breakpoint
CREATE INDEX "minutes_asked_of" ON "minutes_asked" USING btree ("network_id","event_id","round");--> statement-breakpoint
CREATE INDEX "minutes_block_of" ON "minutes_block" USING btree ("network_id","event_id","position");--> statement-breakpoint
CREATE INDEX "minutes_block_statement" ON "minutes_block" USING btree ("network_id","statement_id");--> statement-breakpoint
CREATE INDEX "minutes_name_person" ON "minutes_name" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "minutes_next_from" ON "minutes_next" USING btree ("network_id","from_event_id");--> statement-breakpoint
CREATE INDEX "date_poll_open" ON "date_poll" USING btree ("network_id","closed_at");--> statement-breakpoint
CREATE INDEX "date_poll_answer_option" ON "date_poll_answer" USING btree ("network_id","option_id");--> statement-breakpoint
CREATE INDEX "date_poll_option_of" ON "date_poll_option" USING btree ("network_id","poll_id");--> statement-breakpoint
CREATE INDEX "date_poll_person_of" ON "date_poll_person" USING btree ("network_id","poll_id");--> statement-breakpoint
CREATE UNIQUE INDEX "date_poll_person_once" ON "date_poll_person" USING btree ("network_id","poll_id",lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "network_slug" ON "network" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "outcome_statement" ON "outcome" USING btree ("network_id","statement_id");--> statement-breakpoint
CREATE INDEX "statement_subject" ON "statement" USING btree ("network_id","subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "statement_said" ON "statement" USING btree ("network_id","said_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_code" ON "survey" USING btree ("code");--> statement-breakpoint
CREATE INDEX "survey_of_subject" ON "survey" USING btree ("network_id","subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "survey_made" ON "survey" USING btree ("network_id","made_at");--> statement-breakpoint
CREATE INDEX "survey_to_settle" ON "survey" USING btree ("opens_at") WHERE closed_at is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "survey_answerer_person" ON "survey_answerer" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "survey_answerer_registration" ON "survey_answerer" USING btree ("network_id","registration_id");--> statement-breakpoint
CREATE INDEX "survey_question_of_survey" ON "survey_question" USING btree ("network_id","survey_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_once" ON "letter" USING btree ("address","kind","occasion");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_choice_once" ON "mail_choice" USING btree ("person_id","kind");
--> statement-breakpoint
-- What was approved is not changed by anything that speaks to this database, whatever the program forgets. Only what says
-- who a person was may be emptied, and when the minutes were distributed may be said.
create function minutes_stay_approved() returns trigger language plpgsql as $$
declare
  free text[] := array['distributed_at', 'distributed_by', 'approved_by_id', 'sent_by'];
begin
  if old.state <> 'approved' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - free = to_jsonb(old) - free
    and (new.approved_by_id is null or new.approved_by_id = old.approved_by_id) then
    return new;
  end if;
  raise exception 'approved minutes are not changed' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger minutes_stay_approved before update or delete on "minutes"
  for each row execute function minutes_stay_approved();
--> statement-breakpoint
create function minutes_blocks_stay_approved() returns trigger language plpgsql as $$
declare
  free text[] := array['owner_id', 'written_by', 'changed_by', 'removed_by', 'statement_id'];
  stands text;
begin
  -- Held, so that nothing is written while the same minutes are being approved.
  if tg_op = 'INSERT' then
    select m.state into stands from minutes m where m.network_id = new.network_id and m.event_id = new.event_id for share;
  else
    select m.state into stands from minutes m where m.network_id = old.network_id and m.event_id = old.event_id for share;
  end if;
  if stands is distinct from 'approved' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  -- What was removed before was not approved: it may be forgotten.
  if tg_op = 'DELETE' and old.removed_at is not null then
    return old;
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - free = to_jsonb(old) - free
    and (new.owner_id is null or new.owner_id = old.owner_id)
    and (old.statement_id is null or new.statement_id = old.statement_id) then
    return new;
  end if;
  raise exception 'approved minutes are not changed' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger minutes_blocks_stay_approved before insert or update or delete on "minutes_block"
  for each row execute function minutes_blocks_stay_approved();
--> statement-breakpoint
create function minutes_names_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seal = old.seal and new.event_id = old.event_id and new.network_id = old.network_id
    and (new.name is null or new.name = old.name) and (new.salt is null or new.salt = old.salt)
    and (new.person_id is null or new.person_id = old.person_id) then
    return new;
  end if;
  raise exception 'names in approved minutes are only emptied' using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger minutes_names_stay before update or delete on "minutes_name"
  for each row execute function minutes_names_stay();