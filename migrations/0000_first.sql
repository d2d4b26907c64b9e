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
CREATE UNIQUE INDEX "letter_once" ON "letter" USING btree ("address","kind","occasion");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_choice_once" ON "mail_choice" USING btree ("person_id","kind");